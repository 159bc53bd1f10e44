import type { CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { recogniseContactPoint } from './contact-points.ts';
import { customerAdded } from './events.ts';
import { findCustomer } from './find-customers.ts';
import { contactPoints, customers } from './tables.ts';

/** Adds a customer, with a contact point when it is recognised as one. */
export function addCustomer(
  ctx: Context,
  { id, name, contact }: { id: CustomerId; name: string; contact?: string },
) {
  return ctx.transaction(async (ctx) => {
    const [added] = await ctx.db
      .insert(customers)
      .values({ id, name, number: sql`'C' || nextval('customer_numbers')`, addedAt: ctx.now() })
      .onConflictDoNothing({ target: customers.id })
      .returning();
    if (added) {
      const point = contact ? recogniseContactPoint(contact) : null;
      if (point) {
        const { kind, value } = point;
        await ctx.db
          .insert(contactPoints)
          .values({ id: newId(), customerId: id, kind, value, addedAt: ctx.now() });
      }
      await ctx.publish(customerAdded, { customerId: id });
    }
    const found = await findCustomer(ctx, id);
    if (!found) throw new NotFound();
    return found;
  });
}
