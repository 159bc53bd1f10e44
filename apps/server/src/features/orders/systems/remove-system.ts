import type { OrderSystemId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { orderSystemRemoved } from '../events.ts';
import { orderSystems } from '../tables.ts';
import { forgetHeaders } from './secret-headers.ts';

export function removeSystem(ctx: Context, { orderSystemId }: { orderSystemId: OrderSystemId }) {
  return ctx.transaction(async (ctx) => {
    const [gone] = await ctx.db.delete(orderSystems).where(eq(orderSystems.id, orderSystemId)).returning();
    if (!gone) return;
    await forgetHeaders(ctx, orderSystemId);
    await ctx.publish(orderSystemRemoved, { orderSystemId, name: gone.name });
  });
}
