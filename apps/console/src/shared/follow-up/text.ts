export const planText = {
  followUp: { zh: '后续跟进', en: 'Follow-up' },
  example: {
    zh: '如：明天10:30 核对退款是否到账',
    en: 'as in: tomorrow 10:30 see whether the refund has arrived',
  },
  who: { zh: '跟进人', en: 'Who follows up' },
  customer: { zh: '跟进客户', en: 'Follow up with the customer' },
  understood: { zh: '{at} 提醒：{what}', en: 'Reminder {at}: {what}' },
  noTime: { zh: '没有写时间，将在 {at} 提醒：{what}', en: 'No time given; reminder {at}: {what}' },
  nothing: { zh: '不安排跟进', en: 'No follow-up' },
} as const;
