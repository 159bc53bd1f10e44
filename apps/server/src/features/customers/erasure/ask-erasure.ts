import type { CustomerId, ErasureId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from '../access.ts';
import { customerErasureAsked } from '../events.ts';
import { eraseCustomer } from './erase-customer.ts';
import { erasures } from './tables.ts';

interface Request {
  id: ErasureId;
  customerId: CustomerId;
  number: string;
  reason: string;
}

/** Puts the person on the journal; the rest is done by a job, since it looks everywhere. Sent again, it is one erasure. */
export function askErasure(ctx: Context, { id, customerId, number, reason }: Request) {
  return ctx.transaction(async (ctx) => {
    const [sentBefore] = await ctx.db.select().from(erasures).where(eq(erasures.id, id));
    if (sentBefore) return;
    const customer = await lockCustomer(ctx, customerId);
    if (customer.number !== number) throw new Refusal('customers.wrong-number', ['number']);
    const [asked] = await ctx.db
      .insert(erasures)
      .values({ id, customerId, number, reason, askedById: staffIdOf(ctx.actor), askedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: erasures.id });
    if (!asked) throw new Refusal('customers.being-erased');
    await ctx.publish(customerErasureAsked, { customerId, erasureId: id });
    await ctx.schedule(eraseCustomer, { erasureId: id });
  });
}
