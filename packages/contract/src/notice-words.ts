import { z } from 'zod';
import { deadlineKind, deadlineKinds } from './deadlines.ts';
import type { Label } from './language.ts';
import { priorityText } from './ticket-labels.ts';
import { priority } from './ticket-words.ts';

interface NoticeWords {
  /** As it stands in the table of choices. */
  name: Label;
  /** What the person reads; {placeholders} are filled from the facts. */
  says: Label;
}

/** Everything that people are told of, in the order of the table of choices. */
export const noticeKinds = {
  'ticket.assigned': {
    name: { zh: '工单分派给我', en: 'A ticket is assigned to me' },
    says: { zh: '工单交给您处理', en: 'A ticket was assigned to you' },
  },
  'ticket.for-group': {
    name: { zh: '技能组有新工单', en: 'A ticket comes to my group' },
    says: { zh: '技能组有新工单，等人领取', en: 'A ticket of your group waits for somebody to take it' },
  },
  'ticket.taken': {
    name: { zh: '我的工单转给他人', en: 'My ticket goes to somebody else' },
    says: { zh: '工单已转出，不再由您处理', en: 'Your ticket went to somebody else' },
  },
  'ticket.priority-changed': {
    name: { zh: '优先级调整', en: 'A priority changes' },
    says: { zh: '优先级由{from}调整为{to}', en: 'Priority changed from {from} to {to}' },
  },
  'ticket.customer-replied': {
    name: { zh: '客户有新回复', en: 'A customer replies' },
    says: { zh: '客户有新回复', en: 'The customer replied' },
  },
  'ticket.reopened': {
    name: { zh: '工单重新打开', en: 'A ticket is reopened' },
    says: { zh: '工单已重新打开，请继续处理', en: 'The ticket was reopened and is yours again' },
  },
  'ticket.merged': {
    name: { zh: '工单被合并', en: 'A ticket is merged' },
    says: { zh: '有工单合并到这里，请一并处理', en: 'A ticket was merged into this one' },
  },
  'ticket.mentioned': {
    name: { zh: '备注中提到我', en: 'I am mentioned in a note' },
    says: { zh: '在备注中提到了您', en: 'You were mentioned in a note' },
  },
  'follow-up.planned': {
    name: { zh: '安排我跟进', en: 'A follow-up is planned for me' },
    says: { zh: '安排您跟进', en: 'A follow-up was planned for you' },
  },
  'follow-up.changed': {
    name: { zh: '我的跟进有变动', en: 'My follow-up is changed' },
    says: { zh: '您的跟进有变动', en: 'Your follow-up was changed' },
  },
  'follow-up.due': {
    name: { zh: '跟进时间将到', en: 'A follow-up is due' },
    says: { zh: '跟进时间将到', en: 'Time to follow up' },
  },
  'deadline.warned': {
    name: { zh: '时限将到', en: 'A deadline is near' },
    says: { zh: '{promise}时限将到', en: '{promise} is due soon' },
  },
  'deadline.breached': {
    name: { zh: '超时', en: 'A deadline is missed' },
    says: { zh: '{promise}已超时', en: '{promise} is overdue' },
  },
  'deadline.escalated': {
    name: { zh: '超时升级给我', en: 'An overdue matter is escalated to me' },
    says: { zh: '{promise}已超时，请您协助处理', en: '{promise} is overdue: your help is needed' },
  },
  'contact-point.reveal-limit-reached': {
    name: { zh: '有人查看联系方式过多', en: 'Somebody looks at too many contact points' },
    says: {
      zh: '一小时内查看完整联系方式达到上限，请核实原因',
      en: 'Reached the hourly limit of contact points looked at in full: ask why',
    },
  },
  'export.limit-reached': {
    name: { zh: '有人导出过多', en: 'Somebody exports too much' },
    says: {
      zh: '24 小时内导出工单达到上限，请核实原因',
      en: 'Reached the daily limit of exported tickets: ask why',
    },
  },
  'audit-log.broken': {
    name: { zh: '审计日志被改动', en: 'The audit log was tampered with' },
    says: {
      zh: '审计日志与封条不符，请立即查明',
      en: 'It is not as it was sealed: find out why at once',
    },
  },
  'webhook.stopped': {
    name: { zh: 'Webhook 停止推送', en: 'A webhook stopped' },
    says: { zh: 'Webhook 已停止推送，请检查', en: 'A webhook stopped sending: look into it' },
  },
} as const satisfies Record<string, NoticeWords>;

export type NoticeKind = keyof typeof noticeKinds;
export const noticeKind = z.enum(Object.keys(noticeKinds) as [NoticeKind, ...NoticeKind[]]);

/** What a notice needs besides its kind to say what happened. */
export const noticeFacts = z.strictObject({
  promise: deadlineKind.optional(),
  dueAt: z.iso.datetime().optional(),
  /** What exactly is owed or was said, in a few words. */
  title: z.string().optional(),
  from: priority.optional(),
  to: priority.optional(),
  /** The name of the colleague whose doing it was. */
  by: z.string().optional(),
  /** Of a digest: how many there are of each kind. */
  counts: z.partialRecord(noticeKind, z.int()).optional(),
});
export type NoticeFacts = z.infer<typeof noticeFacts>;

const digest: Label = { zh: '{count} 条通知：{parts}', en: '{count} notices: {parts}' };
const part: Label = { zh: '{name} {count}', en: '{name} ({count})' };
const between: Label = { zh: '、', en: '; ' };

/** What a notice says, in the language that `say` speaks; without a kind it is a digest. */
export function noticeSentence(
  { kind, facts, count }: { kind: NoticeKind | null; facts: NoticeFacts; count: number },
  say: (label: Label) => string,
): string {
  if (kind === null) {
    const parts = Object.entries(facts.counts ?? {}).map(([of, count]) =>
      fill(say(part), { name: say(noticeKinds[of as NoticeKind].name), count }),
    );
    return fill(say(digest), { count, parts: parts.join(say(between)) });
  }
  const { promise, from, to } = facts;
  return fill(say(noticeKinds[kind].says), {
    promise: promise ? say(deadlineKinds[promise]) : '',
    from: from ? say(priorityText[from]) : '',
    to: to ? say(priorityText[to]) : '',
  });
}

const fill = (words: string, values: Record<string, string | number>) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
