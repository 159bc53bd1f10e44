import { defineDeadlineKind, MINUTE, type NewDeadline, setDeadline } from '#features/deadlines';
import type { Context, TransactionContext } from '#platform/context';
import type { FollowUp } from './tables.ts';

/** What is to be done at a time is reminded of this long before; what is near, when half the time has gone. */
const WARN_BEFORE_MINUTES = 15;

export const followUpDeadlineKind = defineDeadlineKind({
  kind: 'follow-up',
  owner: { zh: '安排的跟进人', en: 'Whom it is planned for' },
  screen: '/tickets',
  breach: 'escalates',
});

export const subjectOf = ({ id }: Pick<FollowUp, 'id'>) => `follow-up:${id}`;

/** Promises it for its time; where it is promised already, that moves. */
export function promise(ctx: TransactionContext, followUp: Promised, reason?: string) {
  return setDeadline(ctx, { ...promiseOf(ctx, followUp), reason });
}

type Promised = Pick<FollowUp, 'id' | 'dueAt' | 'staffId'>;

export function promiseOf(ctx: Context, followUp: Promised): NewDeadline {
  const { dueAt, staffId } = followUp;
  const minutesLeft = (dueAt.getTime() - ctx.now().getTime()) / MINUTE;
  const warnBeforeMinutes = Math.min(WARN_BEFORE_MINUTES, Math.floor(minutesLeft / 2));
  return {
    kind: 'follow-up',
    subject: subjectOf(followUp),
    owner: { staffId },
    terms: { dueAt, warnBeforeMinutes },
  };
}
