import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { customerMerges } from './tables.ts';

/** How a customer was merged who still is. */
export async function standingMerge(ctx: Context, customerId: CustomerId) {
  const [merge] = await ctx.db
    .select()
    .from(customerMerges)
    .where(and(eq(customerMerges.customerId, customerId), isNull(customerMerges.separatedAt)));
  if (!merge) throw new Refusal('customers.not-merged');
  return merge;
}
