import type { OrderSystemId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { orderSystemPaused } from '../events.ts';
import { orderSystems } from '../tables.ts';

/** It is asked no more, as while it is being moved; what it said is still shown. */
export function pauseSystem(ctx: Context, { orderSystemId }: { orderSystemId: OrderSystemId }) {
  return ctx.transaction(async (ctx) => {
    const [changed] = await ctx.db
      .update(orderSystems)
      .set({ pausedAt: ctx.now() })
      .where(and(eq(orderSystems.id, orderSystemId), isNull(orderSystems.pausedAt)))
      .returning();
    if (changed) await ctx.publish(orderSystemPaused, { orderSystemId, name: changed.name });
  });
}
