import type { Label } from './language.ts';
import type { Channel, Emotion, Extent, Nature, Priority, ResponsibleSide } from './ticket-words.ts';

/** What the words of a ticket are called: on the screen, in the table and in notices. */
export const channelText: Record<Channel, Label> = {
  phone: { zh: '电话', en: 'Phone' },
  chat: { zh: '在线客服', en: 'Chat' },
  email: { zh: '邮件', en: 'Email' },
  sms: { zh: '短信', en: 'SMS' },
  social: { zh: '社交媒体', en: 'Social media' },
  'in-person': { zh: '当面', en: 'In person' },
};

export const priorityText: Record<Priority, Label> = {
  urgent: { zh: '紧急', en: 'Urgent' },
  important: { zh: '重要', en: 'Important' },
  normal: { zh: '一般', en: 'Normal' },
};

export const natureText: Record<Nature, Label> = {
  question: { zh: '咨询', en: 'Question' },
  complaint: { zh: '投诉', en: 'Complaint' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  praise: { zh: '表扬', en: 'Praise' },
  'urgent-request': { zh: '紧急需求', en: 'Urgent request' },
};

export const emotionText: Record<Emotion, Label> = {
  calm: { zh: '平静', en: 'Calm' },
  anxious: { zh: '焦急', en: 'Anxious' },
  dissatisfied: { zh: '不满', en: 'Dissatisfied' },
  agitated: { zh: '激动', en: 'Agitated' },
};

export const extentText: Record<Extent, Label> = {
  one: { zh: '仅该客户', en: 'This customer only' },
  several: { zh: '少数客户', en: 'Several customers' },
  many: { zh: '较多客户', en: 'Many customers' },
  all: { zh: '全部客户', en: 'All customers' },
};

export const responsibleSideText: Record<ResponsibleSide, Label> = {
  company: { zh: '本公司', en: 'Us' },
  supplier: { zh: '供应商', en: 'Supplier' },
  carrier: { zh: '物流承运方', en: 'Carrier' },
  platform: { zh: '平台', en: 'Platform' },
  customer: { zh: '客户自身', en: 'The customer' },
  'third-party': { zh: '其他第三方', en: 'Another third party' },
  undetermined: { zh: '无法判定', en: 'Cannot be told' },
};
