import type { Label } from './language.ts';
import type { Channel, Emotion, Nature, Priority, TicketStatus } from './ticket-words.ts';

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

export const tableChannelText: Record<Channel, Label> = {
  phone: { zh: '电话', en: 'Phone' },
  chat: { zh: '在线客服', en: 'Chat' },
  email: { zh: '邮件', en: 'Email' },
  sms: { zh: '短信', en: 'SMS' },
  social: { zh: '社交媒体', en: 'Social media' },
  'in-person': { zh: '当面', en: 'In person' },
};

export const tablePriorityText: Record<Priority, Label> = {
  urgent: { zh: '紧急', en: 'Urgent' },
  important: { zh: '重要', en: 'Important' },
  normal: { zh: '一般', en: 'Normal' },
};

export const tableNatureText: Record<Nature, Label> = {
  question: { zh: '咨询', en: 'Question' },
  complaint: { zh: '投诉', en: 'Complaint' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  praise: { zh: '表扬', en: 'Praise' },
  'urgent-request': { zh: '紧急需求', en: 'Urgent request' },
};

export const tableEmotionText: Record<Emotion, Label> = {
  calm: { zh: '平静', en: 'Calm' },
  anxious: { zh: '焦急', en: 'Anxious' },
  dissatisfied: { zh: '不满', en: 'Dissatisfied' },
  agitated: { zh: '激动', en: 'Agitated' },
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
