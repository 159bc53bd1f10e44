import type { CustomerId } from '@huiyin/contract/ids';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
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
    company: related.find(({ id }) => id === customer.companyId) ?? null,
    contactPersons: related.filter(({ id }) => id !== customer.companyId),
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

/** The company of a person, or the contact persons of a company. */
function relatedTo(ctx: Context, { id, companyId }: { id: CustomerId; companyId: CustomerId | null }) {
  return ctx.db
    .select({ id: customers.id, number: customers.number, name: customers.name })
    .from(customers)
    .where(or(eq(customers.companyId, id), companyId ? eq(customers.id, companyId) : undefined))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(MOST_PERSONS);
}
