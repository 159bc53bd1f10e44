import type { ContactPointId } from '@huiyin/contract/ids';
import { and, eq, getTableColumns } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { visibleCustomers } from '../access.ts';
import { contactPoints, customers } from '../tables.ts';

/** The contact point and its customer, held still until the transaction ends. */
export async function lockContactPoint(ctx: TransactionContext, id: ContactPointId) {
  const [point] = await ctx.db
    .select(getTableColumns(contactPoints))
    .from(contactPoints)
    .innerJoin(customers, eq(customers.id, contactPoints.customerId))
    .where(and(eq(contactPoints.id, id), visibleCustomers(ctx)))
    .for('update');
  if (!point) throw new NotFound();
  return point;
}
