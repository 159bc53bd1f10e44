import type { CustomerLevel } from '@huiyin/contract/customers';
import type { Label } from '@huiyin/contract/language';

export const text = {
  find: { zh: '编号、电话、邮箱或姓名', en: 'Number, phone, email or name' },

  addNew: { zh: '新建客户“{words}”', en: 'Add “{words}” as a new customer' },
  anonymous: { zh: '匿名客户', en: 'Anonymous' },
  newCustomer: { zh: '新客户', en: 'New customer' },
  name: { zh: '客户姓名', en: 'Customer’s name' },
  contact: { zh: '电话或邮箱（选填）', en: 'Phone or email (optional)' },
  change: { zh: '更换客户', en: 'Choose another' },
} as const;

export const levelText: Record<CustomerLevel, Label> = {
  new: { zh: '新客户', en: 'New' },
  regular: { zh: '普通客户', en: 'Regular' },
  'high-value': { zh: '高价值客户', en: 'High value' },
};
