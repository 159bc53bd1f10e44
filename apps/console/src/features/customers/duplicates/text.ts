import type { DuplicateSign } from '@huiyin/contract/customer-duplicates';
import type { Label } from '@huiyin/contract/language';

export const text = {
  title: { zh: '可能重复的客户', en: 'Customers who may be the same' },
  link: { zh: '可能重复', en: 'Possible duplicates' },
  maybe: { zh: '可能是同一位客户：', en: 'May be the same customer:' },
  compare: { zh: '比较后合并', en: 'Compare and merge' },
  compareWith: { zh: '与 {name}（{number}）比较后合并', en: 'Compare and merge with {name} ({number})' },
  dismiss: { zh: '不是同一位', en: 'Not the same' },
  dismissNumber: { zh: '与 {number} 不是同一位', en: 'Not the same as {number}' },
  dismissed: { zh: '已记下，不再提示这两位', en: 'Noted: these two are proposed no more' },
  none: { zh: '没有可能重复的客户', en: 'Nobody seems to be here twice' },
  noneHint: {
    zh: '联系方式相同，或同一企业里姓名相同的客户会出现在这里，比较后可以合并；合并随时可以撤销。',
    en: 'Customers reached the same way, or of the same name in one company, appear here to be compared and merged. A merge can always be taken back.',
  },
} as const;

export const signText: Record<DuplicateSign, Label> = {
  contact: { zh: '联系方式相同', en: 'Same contact' },
  'name-and-company': { zh: '姓名与企业相同', en: 'Same name and company' },
};
