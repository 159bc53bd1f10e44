import type { FollowUpStatus } from '@huiyin/contract/follow-ups';
import type { Label } from '@huiyin/contract/language';

export const text = {
  plan: { zh: '安排跟进', en: 'Plan a follow-up' },
  none: {
    zh: '还没有跟进。写下什么时候做什么，到时会提醒。',
    en: 'None yet. Write when to do what, and you will be reminded.',
  },
  newOne: { zh: '新的跟进', en: 'New follow-up' },
  complete: { zh: '完成', en: 'Done' },
  completeWhich: { zh: '完成跟进：{what}', en: 'Done: {what}' },
  outcome: { zh: '结果', en: 'What came of it' },
  outcomeHelp: {
    zh: '可不填，会写入沟通记录，例如：已到账，客户确认。',
    en: 'Goes into the timeline, as in: it has arrived, they confirmed. May stay empty.',
  },
  change: { zh: '调整', en: 'Change' },
  changeWhich: { zh: '调整跟进：{what}', en: 'Change: {what}' },
  newTime: { zh: '改到（现为 {at}）', en: 'Move it to (now {at})' },
  newTimeExample: { zh: '如：后天下午3点（不改可留空）', en: 'as in: Thursday 3pm (empty: as it is)' },
  notUnderstood: {
    zh: '没看懂这个时间。可以写：明天10:30、下周三下午、3天后。',
    en: 'This names no time to come. Try: tomorrow 10:30, Wednesday afternoon, in 3 days.',
  },
  anotherTime: { zh: '请换一种写法，或者留空。', en: 'Write it another way, or leave it empty.' },
  reason: { zh: '原因', en: 'Reason' },
  reasonHelp: {
    zh: '改时间时必填，会保留在记录里，例如：客户今天不方便。',
    en: 'Needed for another time; it stays on record, as in: they had no time today.',
  },
  who: { zh: '跟进人', en: 'Who follows up' },
  what: { zh: '跟进事项', en: 'What to do' },
  cancel: { zh: '取消跟进', en: 'Cancel it' },
  cancelWhich: { zh: '取消跟进：{what}', en: 'Cancel: {what}' },
  done: { zh: '已完成跟进', en: 'The follow-up is done' },
  cancelled: { zh: '已取消跟进', en: 'The follow-up is cancelled' },
  planned: { zh: '已安排跟进', en: 'The follow-up is planned' },
  ended: { zh: '已结束 {count} 项', en: '{count} ended' },
  endedBy: { zh: '{name} {at}', en: '{name}, {at}' },
} as const;

export const endText: Record<Exclude<FollowUpStatus, 'open'>, Label> = {
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};
