import type { OrderSystemId } from '@huiyin/contract/ids';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { orderSystemResumed } from '../events.ts';
import { orderSystems } from '../tables.ts';

/** It is asked again from now on. */
export function resumeSystem(ctx: Context, { orderSystemId }: { orderSystemId: OrderSystemId }) {
  return ctx.transaction(async (ctx) => {
    const [changed] = await ctx.db
      .update(orderSystems)
      .set({ pausedAt: null })
      .where(and(eq(orderSystems.id, orderSystemId), isNotNull(orderSystems.pausedAt)))
      .returning();
    if (changed) await ctx.publish(orderSystemResumed, { orderSystemId, name: changed.name });
  });
}
