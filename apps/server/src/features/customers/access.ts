import { type CustomerId, customerId } from '@huiyin/contract/ids';
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { customers } from './tables.ts';

/** The customers that this actor may see at all. Every query of customers is narrowed by it. */
export function visibleCustomers({ actor }: Context): SQL | undefined {
  return may(actor, 'customers.read') ? undefined : sql`false`;
}

/** The same, without those who were merged into another, or erased: lists and searches find who is there. */
export function standingCustomers(ctx: Context): SQL | undefined {
  return and(visibleCustomers(ctx), isNull(customers.mergedIntoId), isNull(customers.erasedAt));
}

/** The customer, held still until the transaction ends; refused where another one stands for them. */
export async function lockCustomer(ctx: TransactionContext, id: CustomerId) {
  const customer = await lockAnyCustomer(ctx, id);
  if (customer.mergedIntoId) throw new Refusal('customers.merged');
  return customer;
}

export async function lockAnyCustomer(ctx: TransactionContext, id: CustomerId) {
  const [customer] = await ctx.db
    .select()
    .from(customers)
    .where(and(eq(customers.id, id), visibleCustomers(ctx)))
    .for('update');
  if (!customer) throw new NotFound();
  if (customer.erasedAt) throw new Refusal('customers.erased');
  return customer;
}

/** Whether the actor may hear of changes of `customer` or `customer:<id>`. */
export async function maySeeCustomers({ actor }: Context, subject: string) {
  const [kind, id] = subject.split(':', 2);
  if (kind !== 'customer') return null;
  return may(actor, 'customers.read') && (id === undefined || customerId.safeParse(id).success);
}
