import type { TransactionContext } from '#platform/context';
import { breachOverdue } from './breach.ts';
import { type DeadlinesOf, lockDeadlinesOf } from './deadlines-of.ts';
import { endDeadlines } from './end-deadlines.ts';

/**
 * What was promised has been done, now or earlier (`at`, as a call recorded afterwards). One that was due before that
 * is breached, whether or not the loop has seen it yet. A pause counts as kept: the wait was not ours.
 */
export async function meetDeadline(ctx: TransactionContext, { at, ...which }: DeadlinesOf & { at?: Date }) {
  const when = at ?? ctx.now();
  const locked = await lockDeadlinesOf(ctx, which);
  await endDeadlines(ctx, await breachOverdue(ctx, locked, when), 'met', when);
}
