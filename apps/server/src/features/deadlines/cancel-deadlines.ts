import type { TransactionContext } from '#platform/context';
import { breachOverdue } from './breach.ts';
import { type DeadlinesOf, lockDeadlinesOf } from './deadlines-of.ts';
import { endDeadlines } from './end-deadlines.ts';

/** Nothing is owed any more, for another reason than that it was done. What was missed by then was missed. */
export async function cancelDeadlines(ctx: TransactionContext, which: DeadlinesOf) {
  const locked = await lockDeadlinesOf(ctx, which);
  await endDeadlines(ctx, await breachOverdue(ctx, locked), 'cancelled', ctx.now());
}
