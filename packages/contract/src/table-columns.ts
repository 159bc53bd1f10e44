import { z } from 'zod';
import { fieldColumn } from './field-columns.ts';
import type { Label } from './language.ts';

/** The columns of the team's table, in their order. */
export const teamColumns = [
  'place',
  'occurredAt',
  'customer',
  'channel',
  'description',
  'category',
  'priority',
  'handler',
  'departments',
  'solution',
  'result',
  'feedback',
  'followUp',
  'remarks',
] as const;

/** The columns that everybody has; custom fields stand beside them. */
export const standardColumns = [
  ...teamColumns,
  'number',
  'orderNumbers',
  'contact',
  'nature',
  'emotion',
  'demand',
  'customersWords',
  'product',
  'tags',
  'cause',
  'group',
  'openedAt',
  'resolvedAt',
  'contactPerson',
  'extent',
  'responsibleSide',
  'externalNumber',
] as const;
export type StandardColumn = (typeof standardColumns)[number];

export const tableColumn = z.union([z.enum(standardColumns), fieldColumn]);
export type TableColumn = z.infer<typeof tableColumn>;

/** What is exported when nobody chooses: the team's table with the number, by which it comes back in. */
export const usualColumns = [...teamColumns, 'number'] as const satisfies readonly StandardColumn[];

const ofTheDesk: ReadonlySet<StandardColumn> = new Set([
  ...(['contact', 'group', 'openedAt', 'resolvedAt'] as const),
  ...(['contactPerson', 'extent', 'responsibleSide', 'externalNumber'] as const),
]);

/** What an import can take, besides custom fields: the rest is the desk's own. */
export const importColumns = standardColumns.filter((column) => !ofTheDesk.has(column));

export const standardColumnText: Record<StandardColumn, Label> = {
  place: { zh: '序号', en: 'No.' },
  occurredAt: { zh: '沟通日期', en: 'Date of contact' },
  customer: { zh: '客户信息', en: 'Customer' },
  channel: { zh: '沟通渠道', en: 'Channel' },
  description: { zh: '问题描述', en: 'Description' },
  category: { zh: '问题分类', en: 'Category' },
  priority: { zh: '优先级', en: 'Priority' },
  handler: { zh: '处理人', en: 'Handler' },
  departments: { zh: '协作部门', en: 'Cooperating departments' },
  solution: { zh: '解决方案', en: 'Solution' },
  result: { zh: '处理结果', en: 'Result' },
  feedback: { zh: '客户反馈', en: 'Customer feedback' },
  followUp: { zh: '后续跟进计划', en: 'Next follow-up' },
  remarks: { zh: '备注', en: 'Remarks' },
  number: { zh: '工单号', en: 'Ticket number' },
  orderNumbers: { zh: '订单号', en: 'Order numbers' },
  contact: { zh: '联系方式', en: 'Contact' },
  nature: { zh: '诉求类型', en: 'Nature' },
  emotion: { zh: '客户情绪', en: 'Emotion' },
  demand: { zh: '客户诉求', en: 'Demand' },
  customersWords: { zh: '客户原话', en: "Customer's words" },
  product: { zh: '产品', en: 'Product' },
  tags: { zh: '标签', en: 'Tags' },
  cause: { zh: '问题原因', en: 'Cause' },
  group: { zh: '技能组', en: 'Group' },
  openedAt: { zh: '记录时间', en: 'Recorded' },
  resolvedAt: { zh: '解决时间', en: 'Resolved' },
  contactPerson: { zh: '联系人', en: 'Contact person' },
  extent: { zh: '影响范围', en: 'Extent' },
  responsibleSide: { zh: '责任方', en: 'Responsible side' },
  externalNumber: { zh: '外部投诉编号', en: 'Complaint number elsewhere' },
};
