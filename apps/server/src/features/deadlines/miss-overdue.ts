import { and, asc, lte } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { breach, breachOverdue } from './breach.ts';
import { type DeadlinesOf, lockDeadlinesOf } from './deadlines-of.ts';
import { inBatches } from './in-batches.ts';
import { running } from './running.ts';
import { deadlines } from './tables.ts';

/** Breaches what is due and says so. Every process calls it once a second; none waits for another. */
export function missOverdue(ctx: Context) {
  return inBatches(ctx, async (ctx, most) => {
    const overdue = await ctx.db
      .select({ id: deadlines.id })
      .from(deadlines)
      .where(and(running, lte(deadlines.dueAt, ctx.now())))
      .orderBy(asc(deadlines.dueAt))
      .limit(most)
      .for('update', { skipLocked: true });
    await breach(ctx, overdue);
    return overdue.length;
  });
}

/** The same for what is owed about one thing, at once. */
export async function missOverdueOf(ctx: TransactionContext, which: DeadlinesOf) {
  await breachOverdue(ctx, await lockDeadlinesOf(ctx, which));
}
