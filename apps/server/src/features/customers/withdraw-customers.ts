import type { CustomerId } from '@huiyin/contract/ids';
import { inArray, or, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { consents } from './consents/tables.ts';
import { customerDuplicates } from './duplicates/tables.ts';
import { customerWithdrawn } from './events.ts';
import { contactPoints, customerMarks, customers } from './tables.ts';

/** Takes customers back that came with an import and that nobody has changed; the caller knows that nothing names them. */
export async function withdrawCustomers(ctx: TransactionContext, ids: readonly CustomerId[]) {
  if (ids.length === 0) return;
  const found = await ctx.db
    .select({ id: customers.id })
    .from(customers)
    .where(
      sql`${inArray(customers.id, [...ids])} and ${customers.version} = 1
        and not exists (select from ${customerMarks} m where m.customer_id = ${customers}.id)
        and not exists (select from ${consents} c where c.customer_id = ${customers}.id)
        and not exists (select from ${customers} p where p.company_id = ${customers}.id)`,
    )
    .for('update');
  const gone = found.map(({ id }) => id);
  if (gone.length === 0) return;
  await ctx.db
    .delete(customerDuplicates)
    .where(or(inArray(customerDuplicates.oneId, gone), inArray(customerDuplicates.otherId, gone)));
  await ctx.db.delete(contactPoints).where(inArray(contactPoints.customerId, gone));
  await ctx.db.delete(customers).where(inArray(customers.id, gone));
  await ctx.publishEach(
    customerWithdrawn,
    gone.map((customerId) => ({ customerId })),
  );
}
