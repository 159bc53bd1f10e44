import type { CustomerId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { pairOf } from './pair-of.ts';
import { customerDuplicates } from './tables.ts';

/** The two are two, whatever they have in common. */
export async function keepApart(ctx: TransactionContext, one: CustomerId, other: CustomerId) {
  const dismissed = { dismissedAt: ctx.now(), dismissedById: staffIdOf(ctx.actor) };
  await ctx.db
    .insert(customerDuplicates)
    .values({ ...pairOf(one, other), signs: [], foundAt: ctx.now(), ...dismissed })
    .onConflictDoUpdate({
      target: [customerDuplicates.oneId, customerDuplicates.otherId],
      set: dismissed,
    });
}
