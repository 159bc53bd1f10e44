import type { TransactionContext } from '#platform/context';
import { applyMoves } from './apply-moves.ts';
import { clockOf } from './deadline.ts';
import { type DeadlinesOf, lockDeadlinesOf } from './deadlines-of.ts';
import { resumeClock } from './due-time.ts';
import { calendarNamed } from './rules-in-force.ts';

/** The clocks go on, due later by what the pause took. */
export async function resumeDeadlines(ctx: TransactionContext, which: DeadlinesOf) {
  const locked = await lockDeadlinesOf(ctx, which);
  const paused = locked.filter(({ status }) => status === 'paused');
  const resumed = await Promise.all(
    paused.map(async (deadline) => ({
      deadline,
      clock: resumeClock(clockOf(deadline), ctx.now(), await calendarNamed(ctx, deadline.calendarId)),
    })),
  );
  await applyMoves(ctx, resumed, { why: 'waited' });
}
