import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { customerDuplicateDismissed } from '../events.ts';
import { lockPair } from '../merging/lock-pair.ts';
import { keepApart } from './keep-apart.ts';
import { pairOf } from './pair-of.ts';
import { customerDuplicates } from './tables.ts';

/** The two are not the same, and are proposed no more. What is proposed no longer needs no saying so. */
export function dismissDuplicate(
  ctx: Context,
  { customerId, otherId }: { customerId: CustomerId; otherId: CustomerId },
) {
  return ctx.transaction(async (ctx) => {
    await lockPair(ctx, customerId, otherId);
    const { oneId, otherId: laterId } = pairOf(customerId, otherId);
    const proposed = and(
      eq(customerDuplicates.oneId, oneId),
      eq(customerDuplicates.otherId, laterId),
      isNull(customerDuplicates.dismissedAt),
    );
    if ((await ctx.db.$count(customerDuplicates, proposed)) === 0) return;
    await keepApart(ctx, customerId, otherId);
    await ctx.publish(customerDuplicateDismissed, { customerId, otherId });
    await ctx.publish(customerDuplicateDismissed, { customerId: otherId, otherId: customerId });
  });
}
