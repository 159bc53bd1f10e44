import type { ContactPointId } from '@huiyin/contract/ids';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { contactPointRemoved } from '../events.ts';
import { contactPoints } from '../tables.ts';
import { lockContactPoint } from './lock-contact-point.ts';

/** Nothing is kept of it: wrong data about a person serves nobody. When it was primary, the oldest other is. */
export function removeContactPoint(ctx: Context, { contactPointId }: { contactPointId: ContactPointId }) {
  return ctx.transaction(async (ctx) => {
    const { customerId, primary } = await lockContactPoint(ctx, contactPointId);
    await ctx.db.delete(contactPoints).where(eq(contactPoints.id, contactPointId));
    if (primary) {
      const oldest = ctx.db
        .select({ id: contactPoints.id })
        .from(contactPoints)
        .where(eq(contactPoints.customerId, customerId))
        .orderBy(asc(contactPoints.addedAt), asc(contactPoints.id))
        .limit(1);
      await ctx.db.update(contactPoints).set({ primary: true }).where(inArray(contactPoints.id, oldest));
    }
    await ctx.publish(contactPointRemoved, { customerId, contactPointId });
  });
}
