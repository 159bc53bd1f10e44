import type { Label } from './language.ts';
import type { Channel, Emotion, Nature, Priority } from './ticket-words.ts';

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
