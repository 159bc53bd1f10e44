import type { Label } from '@huiyin/contract/language';
import type { OwedThrough } from '@huiyin/contract/todos';

/** What the console says of promises and their due times. */
export const text = {
  todos: { zh: '我的待办', en: 'My to-dos' },
  todayCount: { zh: '今天 {count}', en: '{count} today' },
  lateCount: { zh: '已超时 {count}', en: '{count} overdue' },
  hourCount: { zh: '一小时内 {count}', en: '{count} within an hour' },
  late: { zh: '已超时', en: 'Overdue' },
  withinHour: { zh: '一小时内', en: 'Within an hour' },
  today: { zh: '今天', en: 'Today' },
  later: { zh: '以后', en: 'Later' },
  open: { zh: '查看', en: 'Open' },
  outOfSight: { zh: '（不在您的查看范围内）', en: '(not among what you may see)' },
  allKept: { zh: '都处理好了，没有欠任何人的', en: 'All kept: you owe nobody anything' },
  allKeptHint: {
    zh: '答应过客户和同事的事都会按到期时间排在这里：首次响应、告知进展、解决、跟进。快到期的变成琥珀色，超时的变成朱色。',
    en: 'Whatever you promise customers and colleagues stands here by due time: first responses, progress, resolutions, follow-ups. Amber means soon, red means overdue.',
  },
  newRecord: { zh: '新建记录', en: 'New record' },
  allTickets: { zh: '看看全部工单', en: 'Look at all tickets' },

  nothingOwed: { zh: '没有未完成的时限', en: 'Nothing is owed' },
  ended: { zh: '已结束 {count} 项', en: '{count} ended' },
  paused: { zh: '暂停计时', en: 'The clock stands still' },
  move: { zh: '调整', en: 'Move' },
  moveWhich: { zh: '调整时限：{kind}', en: 'Move the due time: {kind}' },
  newDueTime: { zh: '新的到期时间', en: 'New due time' },
  moveReason: { zh: '原因', en: 'Reason' },
  moveReasonHelp: {
    zh: '会保留在记录里，例如：客户同意改到明天上午。',
    en: 'It stays on record, as in: the customer agreed to tomorrow morning.',
  },
  moved: { zh: '{from} → {to}，{why}', en: '{from} → {to}, {why}' },
} as const;

/** How a promise ended. */
export const outcomeText = {
  met: { zh: '{at} 按时完成', en: 'kept at {at}' },
  breached: { zh: '{at} 超时', en: 'broken at {at}' },
  cancelled: { zh: '{at} 取消', en: 'cancelled at {at}' },
} as const;

/** Why it stands in one's list, where it is not simply one's own. */
export const throughText: Record<Exclude<OwedThrough, 'me'>, Label> = {
  group: { zh: '组内待领取', en: 'For your group to take' },
  department: { zh: '本部门待分派', en: 'For your department to assign' },
  escalation: { zh: '升级给您', en: 'Escalated to you' },
};
