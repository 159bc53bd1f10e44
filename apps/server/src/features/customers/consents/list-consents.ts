import type { CustomerId } from '@huiyin/contract/ids';
import { and, desc, eq } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { visibleCustomers } from '../access.ts';
import { customers } from '../tables.ts';
import { consentColumns } from './consent-columns.ts';
import { consents } from './tables.ts';

const MOST = 200;

/** Every decision of a customer, the newest first. */
export async function listConsents(ctx: Context, { customerId }: { customerId: CustomerId }) {
  const found = await ctx.db
    .select(consentColumns)
    .from(consents)
    .innerJoin(customers, eq(customers.id, consents.customerId))
    .leftJoin(staff, eq(staff.id, consents.recordedById))
    .where(and(eq(consents.customerId, customerId), visibleCustomers(ctx)))
    .orderBy(desc(consents.decidedAt), desc(consents.recordedAt))
    .limit(MOST);
  return { consents: found };
}

/** The decisions in force: the last of each kind. */
export async function consentsInForce(ctx: Context, customerId: CustomerId) {
  const { consents: all } = await listConsents(ctx, { customerId });
  return all.filter(({ kind }, at) => all.findIndex((other) => other.kind === kind) === at);
}
