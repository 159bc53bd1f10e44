import type { DeadlineKind } from '@huiyin/contract/deadlines';
import type { TransactionContext } from '#platform/context';
import { applyMoves } from './apply-moves.ts';
import { breachOverdue } from './breach.ts';
import { clockOf } from './deadline.ts';
import { lockDeadlinesOf } from './deadlines-of.ts';
import { type Clock, lowerClock, raiseClock, type Terms } from './due-time.ts';
import type { DeadlineTerms } from './new-deadline.ts';
import { calendarNamed } from './rules-in-force.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const turns = {
  'priority-raised': raiseClock,
  'priority-lowered': lowerClock,
  'policy-changed': turnClock,
} as const;

export interface NewTerms {
  subject: string;
  terms: Partial<Record<DeadlineKind, DeadlineTerms>>;
  why: keyof typeof turns;
  /** In the words of whoever decided it. */
  reason?: string;
}

/**
 * Another priority or policy gives other targets. Raised: due at the earlier of the old due time and now + new target,
 * so nothing is breached by it. Lowered: due when the new target would have it from the start, never earlier than it
 * was; what is breached stays so.
 */
export async function retargetDeadlines(ctx: TransactionContext, { subject, terms, why, reason }: NewTerms) {
  const kinds = Object.keys(terms) as DeadlineKind[];
  const owed = await breachOverdue(ctx, await lockDeadlinesOf(ctx, { subject, kinds }));
  const turned = await Promise.all(
    owed.map(async (deadline) => {
      const wanted = terms[deadline.kind]!;
      const calendar = await calendarNamed(ctx, wanted.calendarId);
      const clock = turns[why](clockOf(deadline), wanted, ctx.now(), calendar);
      return { deadline, clock, calendarId: wanted.calendarId };
    }),
  );
  const changed = turned.filter(({ deadline }) => deadline.status !== 'breached');
  await applyMoves(ctx, changed, { why, reason });
}

// Another policy may give more or less time. Longer counts from the start; shorter is as when it is raised.
function turnClock(clock: Clock, terms: Terms, now: Date, calendar: WorkingCalendar): Clock {
  const longer = lowerClock(clock, terms, now, calendar);
  return longer.dueAt > clock.dueAt ? longer : raiseClock(clock, terms, now, calendar);
}
