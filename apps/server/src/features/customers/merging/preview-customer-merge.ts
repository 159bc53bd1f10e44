import type { ComparedCustomer, CustomerMergePreview } from '@huiyin/contract/customer-merges';
import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { visibleCustomers } from '../access.ts';
import { contactPointsOf } from '../contact-points/contact-points-of.ts';
import { findCustomer } from '../customer-summary.ts';
import { customers } from '../tables.ts';
import { belongingsOf } from './belongings.ts';
import { differingFields } from './join-fields.ts';
import { mergeObstacle } from './merge-obstacle.ts';

/** What merging the other into this one would do, before anybody does so. */
export async function previewCustomerMerge(
  ctx: Context,
  { customerId, otherId }: { customerId: CustomerId; otherId: CustomerId },
): Promise<CustomerMergePreview> {
  const found = await ctx.db
    .select()
    .from(customers)
    .where(and(inArray(customers.id, [customerId, otherId]), visibleCustomers(ctx)));
  const stays = found.find(({ id }) => id === customerId);
  const goes = found.find(({ id }) => id === otherId);
  if (!stays || !goes) throw new NotFound();

  const gathered = [];
  for (const { kind, count } of belongingsOf(ctx)) gathered.push({ kind, count: await count(ctx, otherId) });
  return {
    stays: await compared(ctx, stays),
    goes: await compared(ctx, goes),
    differing: differingFields(stays, goes),
    gathered: gathered.filter(({ count }) => count > 0),
    obstacle: await mergeObstacle(ctx, { stays, goes }),
  };
}

async function compared(ctx: Context, customer: typeof customers.$inferSelect): Promise<ComparedCustomer> {
  const { id, name, level, companyId, preferredChannel, preferredHours, expectations } = customer;
  const summary = await findCustomer(ctx, id);
  const [company] = companyId
    ? await ctx.db.select({ name: customers.name }).from(customers).where(eq(customers.id, companyId))
    : [];
  return {
    ...summary!,
    values: { name, level, companyId, preferredChannel, preferredHours, expectations },
    company: company?.name ?? null,
    contactPoints: await contactPointsOf(ctx, id),
  };
}
