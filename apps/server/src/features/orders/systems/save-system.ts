import type { OrderSystemId } from '@huiyin/contract/ids';
import type { AmountUnit } from '@huiyin/contract/order-systems';
import { eq, ne } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { orderSystemSaved } from '../events.ts';
import { orderAnswers, orderSystems } from '../tables.ts';
import { type Asked, checkAsked } from './check-wanted.ts';
import { keepHeaders } from './secret-headers.ts';

const MOST = 5;

export interface WantedSystem extends Asked {
  orderSystemId: OrderSystemId;
  name: string;
  amountUnit: AmountUnit;
  timeLimitSeconds: number;
  keepMinutes: number;
}

/** What it answered before is forgotten: it was asked elsewhere, or understood otherwise. */
export async function saveSystem(ctx: Context, { orderSystemId: id, headers, ...wanted }: WantedSystem) {
  const whole = await checkAsked(ctx, id, { headers, ...wanted });
  await ctx.transaction(async (ctx) => {
    const others = await ctx.db
      .select({ name: orderSystems.name })
      .from(orderSystems)
      .where(ne(orderSystems.id, id))
      .for('update');
    if (others.some(({ name }) => name === wanted.name))
      throw new Refusal('order-systems.name-taken', ['name']);
    if (others.length >= MOST) throw new Refusal('order-systems.too-many');
    const row = {
      ...wanted,
      headerNames: Object.keys(whole),
      ...{ changedAt: ctx.now(), changedById: staffIdOf(ctx.actor) },
    };
    await ctx.db
      .insert(orderSystems)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: orderSystems.id, set: row });
    await keepHeaders(ctx, id, whole);
    await ctx.db.delete(orderAnswers).where(eq(orderAnswers.orderSystemId, id));
    await ctx.publish(orderSystemSaved, { orderSystemId: id, name: wanted.name });
  });
}
