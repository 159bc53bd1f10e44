import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { visibleCustomers } from './access.ts';
import { customers } from './tables.ts';

/** Refuses a company that is not there, or is a person. */
export async function checkCompany(ctx: Context, companyId: CustomerId | null | undefined) {
  if (!companyId) return;
  const [company] = await ctx.db
    .select({ kind: customers.kind })
    .from(customers)
    .where(and(eq(customers.id, companyId), visibleCustomers(ctx)));
  if (company?.kind !== 'company') throw new Refusal('customers.no-such-company', ['companyId']);
}
