import type { Label } from './language.ts';
import type { TicketStatus } from './ticket-words.ts';

/** How far a row of the table is; derived from the status of its ticket. */
export type TableResult = 'new' | 'open' | 'following-up' | 'resolved';

export const resultOf: Record<TicketStatus, TableResult> = {
  new: 'new',
  open: 'open',
  'waiting-for-customer': 'open',
  'waiting-for-department': 'open',
  'following-up': 'following-up',
  resolved: 'resolved',
  closed: 'resolved',
};

export const resultText: Record<TableResult, Label> = {
  new: { zh: '待处理', en: 'New' },
  open: { zh: '处理中', en: 'In progress' },
  'following-up': { zh: '待跟进', en: 'Following up' },
  resolved: { zh: '已解决', en: 'Resolved' },
};

/** Each word of the table that stands for nothing. */
export const nothing: Label = { zh: '无', en: 'None' };
export const anonymousCustomer: Label = { zh: '匿名', en: 'Anonymous' };
export const orderNumberLabel: Label = { zh: '订单号：', en: 'Order no.: ' };

/** How content, from 1 to 5 points: as 基本满意（4分）. */
export const contentText: readonly Label[] = [
  { zh: '不满意', en: 'Unsatisfied' },
  { zh: '不满意', en: 'Unsatisfied' },
  { zh: '基本满意', en: 'Fairly satisfied' },
  { zh: '基本满意', en: 'Fairly satisfied' },
  { zh: '满意', en: 'Satisfied' },
];

export const yesOrNoText: Record<'yes' | 'no', Label> = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
};
