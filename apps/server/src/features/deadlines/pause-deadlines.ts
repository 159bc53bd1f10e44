import { and, eq, gt } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { type DeadlinesOf, owed } from './deadlines-of.ts';
import { deadlines } from './tables.ts';

/** The clocks stand still, as while the customer is to answer. What is overdue already is no longer paused. */
export async function pauseDeadlines(ctx: TransactionContext, which: DeadlinesOf) {
  await ctx.db
    .update(deadlines)
    .set({ status: 'paused', pausedAt: ctx.now() })
    .where(and(owed(which), eq(deadlines.status, 'running'), gt(deadlines.dueAt, ctx.now())));
}
