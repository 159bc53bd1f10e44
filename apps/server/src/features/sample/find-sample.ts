import type { Context, TransactionContext } from '#platform/context';
import { type Sample, samples } from './tables.ts';

export async function findSample(ctx: Context): Promise<Sample | undefined> {
  const [found] = await ctx.db.select().from(samples);
  return found;
}

/** The same, held still until the transaction ends: tickets are told and removed by one at a time. */
export async function lockSample(ctx: TransactionContext): Promise<Sample | undefined> {
  const [found] = await ctx.db.select().from(samples).for('update');
  return found;
}
