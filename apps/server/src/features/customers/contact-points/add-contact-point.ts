import type { NewContactPoint } from '@huiyin/contract/contact-points';
import type { CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from '../access.ts';
import { contactPointAdded } from '../events.ts';
import { contactPoints } from '../tables.ts';
import { shown } from './contact-points-of.ts';
import { readNotation } from './read-notation.ts';
import { refuseTaken } from './refuse-taken.ts';

interface Addition extends NewContactPoint {
  customerId: CustomerId;
  addAnyway?: boolean;
}

/** The first one of a customer is primary, until another is made so. */
export function addContactPoint(
  ctx: Context,
  { id, customerId, label = '', addAnyway, ...written }: Addition,
) {
  return ctx.transaction(async (ctx) => {
    await lockCustomer(ctx, customerId);
    const there = await ctx.db.select().from(contactPoints).where(eq(contactPoints.customerId, customerId));
    const sentBefore = there.find((point) => point.id === id);
    if (sentBefore) return shown(sentBefore);

    const point = readNotation(written);
    if (there.some(({ kind, value }) => kind === point.kind && value === point.value))
      throw new Refusal('contact-points.already-there', ['value']);
    if (!addAnyway) await refuseTaken(ctx, { customerId, points: [point] });

    const [added] = await ctx.db
      .insert(contactPoints)
      .values({ id, customerId, label, primary: there.length === 0, addedAt: ctx.now(), ...point })
      .returning();
    await ctx.publish(contactPointAdded, { customerId, contactPointId: id });
    return shown(added!);
  });
}
