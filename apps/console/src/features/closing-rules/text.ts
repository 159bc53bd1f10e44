export const text = {
  intro: {
    zh: '改动从保存后开始生效；已经解决的工单仍按原来的时间关闭。',
    en: 'Changes hold from now on; what is resolved already closes when it would have.',
  },
  closesAfter: { zh: '解决后多久没有答复就关闭', en: 'Close without an answer after' },
  closesAfterHelp: {
    zh: '从解决或发出调查算起，客户没有答复就自动关闭，记为未评价。',
    en: 'Counted from resolving or the last survey. Such a ticket is closed and not rated.',
  },
  hours: { zh: '小时', en: 'hours' },
  contentFrom: { zh: '多少分起视为满意并关闭', en: 'A rating closes from' },
  contentFromHelp: {
    zh: '低于这个分数的工单保持“已解决”，等有人跟进后再关闭。',
    en: 'With a lower rating a ticket stays resolved until somebody has seen to it.',
  },
  andMore: { zh: '{score} 分及以上', en: '{score} and more' },
  onlyFive: { zh: '仅 5 分', en: '5 only' },
  reopensWithin: { zh: '关闭后多少天内重新打开', en: 'Reopen within' },
  reopensWithinHelp: {
    zh: '客户在这段时间内再来，原工单重新打开；更晚则新建一张关联工单。填 0 则一律新建。',
    en: 'A message within this time reopens the ticket; later it opens a new, linked one. With 0 it always does.',
  },
  days: { zh: '天', en: 'days' },
  restore: { zh: '恢复默认', en: 'Back to the defaults' },
  saved: { zh: '结案规则已保存', en: 'The closing rules are saved' },
} as const;
