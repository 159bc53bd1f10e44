import type { CustomerId } from '@huiyin/contract/ids';
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { NotFound } from '#platform/refusal';
import { visibleCustomers } from './access.ts';
import { consentsInForce } from './consents/list-consents.ts';
import { contactPointsOf } from './contact-points/contact-points-of.ts';
import { handlesOpenMatter } from './matters.ts';
import { customerMarks, customers } from './tables.ts';

const MOST_PERSONS = 100;

/** All that is known of a customer. */
export async function readCustomer(ctx: Context, { customerId }: { customerId: CustomerId }) {
  const [customer] = await ctx.db
    .select()
    .from(customers)
    .where(and(eq(customers.id, customerId), visibleCustomers(ctx)));
  if (!customer) throw new NotFound();

  const related = await relatedTo(ctx, customer);
  return {
    ...customer,
    contactPoints: await contactPointsOf(ctx, customerId),
    marks: await standingMarks(ctx, customerId),
    consents: await consentsInForce(ctx, customerId),
    company: related.find(({ id }) => id === customer.companyId)?.named ?? null,
    contactPersons: related.filter(({ companyId }) => companyId === customerId).map(({ named }) => named),
    mergedInto: related.find(({ id }) => id === customer.mergedIntoId)?.named ?? null,
    merged: related.filter(({ mergedIntoId }) => mergedIntoId === customerId).map(({ named }) => named),
    handling: await handlesOpenMatter(ctx, customerId),
  };
}

function standingMarks(ctx: Context, customerId: CustomerId) {
  return ctx.db
    .select({
      id: customerMarks.id,
      kind: customerMarks.kind,
      reason: customerMarks.reason,
      markedById: customerMarks.markedById,
      markedBy: staff.name,
      markedAt: customerMarks.markedAt,
    })
    .from(customerMarks)
    .leftJoin(staff, eq(staff.id, customerMarks.markedById))
    .where(and(eq(customerMarks.customerId, customerId), isNull(customerMarks.unmarkedAt)))
    .orderBy(asc(customerMarks.kind));
}

/** The company of a person, or the contact persons of a company; who was merged into them, or into whom they were. */
function relatedTo(ctx: Context, { id, companyId, mergedIntoId }: typeof customers.$inferSelect) {
  const named = [companyId, mergedIntoId].filter((one) => one !== null);
  return ctx.db
    .select({
      ...{ id: customers.id, companyId: customers.companyId, mergedIntoId: customers.mergedIntoId },
      named: { id: customers.id, number: customers.number, name: customers.name },
    })
    .from(customers)
    .where(
      or(
        and(eq(customers.companyId, id), isNull(customers.mergedIntoId)),
        eq(customers.mergedIntoId, id),
        named.length > 0 ? inArray(customers.id, named) : undefined,
      ),
    )
    .orderBy(inNameOrder(customers.name), asc(customers.id))
    .limit(MOST_PERSONS);
}
