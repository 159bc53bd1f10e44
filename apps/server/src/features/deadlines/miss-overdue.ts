import { and, asc, eq, lte } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { breach } from './breach.ts';
import { inBatches } from './in-batches.ts';
import { deadlines } from './tables.ts';

/** Breaches what is due and says so. Every process calls it once a second; none waits for another. */
export function missOverdue(ctx: Context) {
  return inBatches(ctx, async (ctx, most) => {
    const overdue = await ctx.db
      .select({ id: deadlines.id })
      .from(deadlines)
      .where(and(eq(deadlines.status, 'running'), lte(deadlines.dueAt, ctx.now())))
      .orderBy(asc(deadlines.dueAt))
      .limit(most)
      .for('update', { skipLocked: true });
    await breach(ctx, overdue);
    return overdue.length;
  });
}
