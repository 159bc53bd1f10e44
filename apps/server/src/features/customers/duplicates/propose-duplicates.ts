import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, isNull, not, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { customerDuplicateFound } from '../events.ts';
import { findDuplicates } from './find-duplicates.ts';
import { pairOf } from './pair-of.ts';
import { customerDuplicates } from './tables.ts';

/** Proposes who may be the same as this customer, and no more who was proposed and is not like them any longer. */
export function proposeDuplicates(ctx: Context, customerId: CustomerId) {
  return ctx.transaction(async (ctx) => {
    // Two jobs about customers alike would each propose, and take back, the same pairs.
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('customer-duplicates', 0))`);
    const found = await findDuplicates(ctx, customerId);
    const others = [...found.keys()];
    const { oneId, otherId } = customerDuplicates;
    await ctx.db.delete(customerDuplicates).where(
      and(
        or(eq(oneId, customerId), eq(otherId, customerId)),
        isNull(customerDuplicates.dismissedAt),
        not(sql`case when ${oneId} = ${customerId} then ${otherId} else ${oneId} end
          = any(${sql.param(others)}::uuid[])`),
      ),
    );
    for (const [id, signs] of found) {
      const [proposed] = await ctx.db
        .insert(customerDuplicates)
        .values({ ...pairOf(customerId, id), signs, foundAt: ctx.now() })
        .onConflictDoUpdate({
          target: [oneId, otherId],
          set: { signs },
          setWhere: isNull(customerDuplicates.dismissedAt),
        })
        .returning({ isNew: sql<boolean>`xmax = 0` });
      if (!proposed?.isNew) continue;
      await ctx.publish(customerDuplicateFound, { customerId, otherId: id });
      await ctx.publish(customerDuplicateFound, { customerId: id, otherId: customerId });
    }
  });
}
