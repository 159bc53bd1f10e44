import type { CustomerBelongingKind, MergedField } from '@huiyin/contract/customer-merges';
import type { Label } from '@huiyin/contract/language';

export const text = {
  merge: { zh: '合并客户', en: 'Merge customers' },
  mergeInto: { zh: '合并其他客户', en: 'Merge another customer' },
  hint: {
    zh: '两份资料合为一位客户。随时可以撤销，各自的资料和工单都会回到原处。',
    en: 'The two become one customer. This can be taken back at any time; each gets back what is their own.',
  },
  which: { zh: '哪位客户与此相同', en: 'Who is the same' },
  find: { zh: '编号、电话、邮箱或姓名', en: 'Number, phone, email or name' },
  stays: { zh: '保留', en: 'Stays' },
  goes: { zh: '并入', en: 'Is merged' },
  swap: { zh: '对调：保留另一位', en: 'Let the other one stay' },
  keepWhich: { zh: '以哪一份为准？', en: 'Which is right?' },
  noneSaid: { zh: '未填写', en: 'Not filled in' },
  contactPoints: { zh: '联系方式', en: 'Contact points' },
  bothKept: {
    zh: '一方未填写的以另一方为准，老客户、高价值优先于新客户；标签、特殊需求、备注、其他称呼两边都保留。',
    en: 'Where one says nothing, the other counts, and any level before “new”. Tags, special needs, remarks and other names are kept of both.',
  },
  gathered: { zh: '一并归入：{what}', en: 'Taken along: {what}' },
  nothingGathered: { zh: '没有需要归入的工单或联系方式。', en: 'There is nothing to take along.' },
  reason: { zh: '原因', en: 'Reason' },
  merged: { zh: '已合并客户', en: 'Merged' },

  took: { zh: '已并入：', en: 'Merged into this customer:' },
  separate: { zh: '撤销合并', en: 'Take the merge back' },
  separateNumber: { zh: '撤销与 {number} 的合并', en: 'Take the merge with {number} back' },
  separateHint: {
    zh: '{name}（{number}）会重新成为单独的客户，合并时带来的工单、联系方式等都会回去。',
    en: '{name} ({number}) is a customer of their own again, with all the tickets, contact points and consents they brought.',
  },
  sinceAsk: {
    zh: '合并后新增的记录，哪些属于 {name}？',
    en: 'What of that which came since belongs to {name}?',
  },
  nothingSince: { zh: '合并后没有新增的记录。', en: 'Nothing has come since.' },
  likely: { zh: '可能属于 TA', en: 'likely theirs' },
  separated: { zh: '已撤销合并', en: 'The two are apart again' },
} as const;

export const fieldText: Record<MergedField, Label> = {
  name: { zh: '名称', en: 'Name' },
  level: { zh: '客户等级', en: 'Level' },
  companyId: { zh: '所属企业', en: 'Company' },
  preferredChannel: { zh: '偏好渠道', en: 'Preferred channel' },
  preferredHours: { zh: '方便联系的时间', en: 'Hours to be reached' },
  expectations: { zh: '期望', en: 'Expectations' },
};

export const belongingText = {
  tickets: { zh: '工单 {count}', en: '{count} {count|ticket|tickets}' },
  'contact-points': { zh: '联系方式 {count}', en: '{count} contact {count|point|points}' },
  consents: { zh: '授权记录 {count}', en: '{count} {count|consent|consents}' },
  marks: { zh: '标记 {count}', en: '{count} {count|mark|marks}' },
  'contact-persons': { zh: '联系人 {count}', en: '{count} contact {count|person|persons}' },
} as const satisfies Record<CustomerBelongingKind, Label>;
