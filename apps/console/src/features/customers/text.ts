import type { ConsentDecision, ConsentKind } from '@huiyin/contract/consents';
import type { ContactPointKind } from '@huiyin/contract/contact-points';
import type {
  CustomerEntryKind,
  CustomerKind,
  CustomerLevel,
  CustomerMarkKind,
} from '@huiyin/contract/customers';
import type { Label } from '@huiyin/contract/language';

export const text = {
  find: { zh: '编号、电话、邮箱或姓名', en: 'Number, phone, email or name' },

  addNew: { zh: '新建客户“{words}”', en: 'Add “{words}” as a new customer' },
  anonymous: { zh: '匿名客户', en: 'Anonymous' },
  newCustomer: { zh: '新客户', en: 'New customer' },
  name: { zh: '客户姓名', en: 'Customer’s name' },
  contact: { zh: '电话或邮箱（选填）', en: 'Phone or email (optional)' },
  change: { zh: '更换客户', en: 'Choose another' },

  customers: { zh: '客户', en: 'Customers' },
  number: { zh: '客户编号', en: 'Number' },
  customer: { zh: '客户', en: 'Customer' },
  kind: { zh: '类型', en: 'Kind' },
  level: { zh: '客户等级', en: 'Level' },
  marks: { zh: '标记', en: 'Marks' },
  tags: { zh: '标签', en: 'Tags' },
  way: { zh: '联系方式', en: 'Contact' },
  addedAt: { zh: '建档时间', en: 'Added' },
  anyLevel: { zh: '全部等级', en: 'Any level' },
  anyMark: { zh: '有无标记', en: 'Marked or not' },
  tag: { zh: '标签', en: 'Tag' },
  anyTag: { zh: '全部标签', en: 'Any tag' },
  noTags: { zh: '还没有标签，可以在客户资料中添加', en: 'No tags yet; add them to a customer’s facts' },
  search: { zh: '查找客户', en: 'Find customers' },
  searchHint: {
    zh: '编号、姓名、电话、邮箱，或“王 1234”',
    en: 'Number, name, phone, email, or “Wang 1234”',
  },
  counted: { zh: '共 {count} 位', en: '{count} {count|customer|customers}' },
  countedMore: { zh: '超过 {count} 位', en: 'More than {count}' },
  none: { zh: '还没有客户', en: 'No customers yet' },
  noneHint: {
    zh: '客户的联系方式、偏好、特殊需求和全部往来都记在这里，来电时一眼可见。记录沟通时会自动建档，也可以先添加。',
    en: 'How to reach customers, what they prefer and need, and all that passed between you. They are added with each record, or here.',
  },
  noneFound: { zh: '没有符合条件的客户', en: 'No customer matches' },
  noneFoundHint: {
    zh: '换个说法试试：姓名的任意几个字、电话的后几位、完整编号都能找到。',
    en: 'Try other words: any part of a name, the last digits of a phone, a number.',
  },
  showAll: { zh: '查看全部客户', en: 'Show all customers' },
  add: { zh: '添加客户', en: 'Add a customer' },
  added: { zh: '已添加 {name}（{number}）', en: 'Added {name} ({number})' },
  addAnyway: { zh: '仍要添加', en: 'Add anyway' },
  contactLabel: { zh: '电话、邮箱或微信', en: 'Phone, email or WeChat' },
  contactHelp: { zh: '任何写法都可以，会自动识别。', en: 'In any notation; it is recognised.' },
  thisOne: { zh: '就是这位', en: 'It is them' },
  isReached: { zh: '这个联系方式已属于：', en: 'This contact already belongs to:' },
  needsPlaceholder: { zh: '例如：对花生过敏', en: 'As in: allergic to peanuts' },
  ofCustomer: { zh: '客户 {name}', en: 'Customer {name}' },
} as const;

export const kindText: Record<CustomerKind, Label> = {
  person: { zh: '个人', en: 'Person' },
  company: { zh: '企业', en: 'Company' },
};

export const levelText: Record<CustomerLevel, Label> = {
  new: { zh: '新客户', en: 'New' },
  regular: { zh: '老客户', en: 'Regular' },
  'high-value': { zh: '高价值', en: 'High value' },
};

export const markText: Record<CustomerMarkKind, Label> = {
  blacklist: { zh: '黑名单', en: 'Blacklisted' },
  'malicious-claims': { zh: '恶意索赔', en: 'Malicious claims' },
};

export const pointKindText: Record<ContactPointKind, Label> = {
  phone: { zh: '电话', en: 'Phone' },
  email: { zh: '邮箱', en: 'Email' },
  wechat: { zh: '微信', en: 'WeChat' },
  address: { zh: '地址', en: 'Address' },
  other: { zh: '其他', en: 'Other' },
};

export const consentKindText: Record<ConsentKind, Label> = {
  'personal-data': { zh: '个人信息处理', en: 'Use of personal data' },
  'return-visits': { zh: '回访与满意度调查', en: 'Return visits and surveys' },
  marketing: { zh: '营销信息', en: 'Marketing' },
  recording: { zh: '通话录音', en: 'Recording of calls' },
};

export const decisionText: Record<ConsentDecision, Label> = {
  given: { zh: '已同意', en: 'Given' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

export const entryKindText: Record<CustomerEntryKind, Label> = {
  opening: { zh: '新建工单', en: 'Ticket opened' },
  'message-in': { zh: '客户来信', en: 'Message received' },
  'message-out': { zh: '回复客户', en: 'Message sent' },
  call: { zh: '通话', en: 'Call' },
  note: { zh: '内部备注', en: 'Note' },
  file: { zh: '添加附件', en: 'Files added' },
  'external-contact': { zh: '外部联系', en: 'Contact outside' },
  resolution: { zh: '工单已解决', en: 'Ticket resolved' },
  closing: { zh: '工单已关闭', en: 'Ticket closed' },
  reopening: { zh: '工单重新打开', en: 'Ticket reopened' },
};
