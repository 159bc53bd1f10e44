import type { NewContactPoint } from '@huiyin/contract/contact-points';
import type { CustomerFields } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { checkFieldValues } from '#features/fields';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { checkCompany } from './check-company.ts';
import { readNotation } from './contact-points/read-notation.ts';
import { refuseTaken } from './contact-points/refuse-taken.ts';
import { findCustomer } from './customer-summary.ts';
import { customerAdded } from './events.ts';
import { nameKeysOf } from './name-keys.ts';
import { contactPoints, customers } from './tables.ts';

export interface NewCustomer extends Partial<CustomerFields> {
  id: CustomerId;
  name: string;
  contact?: string;
  contactPoints?: NewContactPoint[];
  addAnyway?: boolean;
}

/** Adds a customer with the ways to reach them, unless somebody else is reached that way already. */
export function addCustomer(
  ctx: Context,
  { contact, contactPoints: given = [], addAnyway, ...written }: NewCustomer,
) {
  return ctx.transaction(async (ctx) => {
    const { id: customerId, name, otherNames = [] } = written;
    await checkCompany(ctx, written.companyId);
    const [added] = await ctx.db
      .insert(customers)
      .values({
        ...written,
        number: sql`'C' || nextval('customer_numbers')`,
        nameKeys: nameKeysOf([name, ...otherNames]),
        addedById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
        addedAt: ctx.now(),
      })
      .onConflictDoNothing({ target: customers.id })
      .returning({ id: customers.id });
    if (added) {
      await checkFieldValues(ctx, 'customer', written.fields ?? {});
      const ways = contact ? [{ id: newId<NewContactPoint['id']>(), value: contact }, ...given] : given;
      const points = eachOnce(
        ways.map((point) => ({ id: point.id, label: point.label ?? '', ...readNotation(point) })),
      );
      if (!addAnyway) await refuseTaken(ctx, { customerId, points });
      if (points.length > 0) {
        await ctx.db
          .insert(contactPoints)
          .values(
            points.map((point, at) => ({ ...point, customerId, primary: at === 0, addedAt: ctx.now() })),
          );
      }
      await ctx.publish(customerAdded, { customerId });
    }
    const found = await findCustomer(ctx, customerId);
    if (!found) throw new NotFound();
    return found;
  });
}

/** In their order; of one that is given twice what was said last. */
const eachOnce = <Point extends { kind: string; value: string }>(points: Point[]): Point[] => [
  ...new Map(points.map((point) => [`${point.kind} ${point.value}`, point])).values(),
];
