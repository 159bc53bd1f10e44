import type { TransactionContext } from '#platform/context';
import { applyMoves } from './apply-moves.ts';
import { breachOverdue } from './breach.ts';
import { lockDeadlinesOf } from './deadlines-of.ts';
import { endDeadlines } from './end-deadlines.ts';
import type { DeadlineRow } from './new-deadline.ts';
import { deadlines } from './tables.ts';

/** Moves what is owed to a new due time; what is breached already ends, and the new promise is another one. */
export async function promiseAgain(ctx: TransactionContext, row: DeadlineRow, reason?: string) {
  const locked = await lockDeadlinesOf(ctx, { subject: row.subject, kinds: [row.kind] });
  const [owed] = await breachOverdue(ctx, locked);
  if (owed && owed.status !== 'breached') {
    const clock = { ...owed, ...row, startedAt: owed.startedAt };
    return applyMoves(ctx, [{ deadline: owed, clock }], { why: 'promised-again', reason });
  }
  if (owed) await endDeadlines(ctx, [owed], 'cancelled', ctx.now());
  await ctx.db.insert(deadlines).values(row);
}
