import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import {
  addCustomer,
  contactPoints,
  customers,
  importCustomers,
  recogniseContactPoint,
} from '#features/customers';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { isVagueName, type ReadCustomer } from './understanding/read-customer.ts';

/**
 * Who the customers of rows are: who is reached by the contact, else the only one of that name, else somebody new. A
 * name that says little, as 张*, is a new customer unless it comes with the same order.
 */
export async function findCustomers(ctx: TransactionContext, read: readonly (ReadCustomer | undefined)[]) {
  const keys = read.map((one) => one?.name && keyOf({ ...one, name: one.name }));
  const named = read.flatMap((one, at) => (one?.name ? [{ ...one, name: one.name, key: keys[at]! }] : []));
  const known = new Map<string, CustomerId>([
    ...(await byContact(
      ctx,
      named.flatMap(({ contact }) => contact ?? []),
    )),
    ...(await byName(
      ctx,
      named.map(({ name }) => name).filter((name) => !isVagueName(name)),
    )),
  ]);
  const fresh: { id: CustomerId; name: string }[] = [];
  for (const one of named) {
    if (known.has(one.key)) continue;
    const id = newId<CustomerId>();
    known.set(one.key, id);
    if (one.contact) await addCustomer(ctx, { id, name: one.name, contact: one.contact, addAnyway: true });
    else fresh.push({ id, name: one.name });
  }
  await importCustomers(ctx, fresh);
  return keys.map((key) => (key ? known.get(key)! : null));
}

function keyOf({ name, contact, orderNumbers }: ReadCustomer & { name: string }): string {
  const point = contact ? recogniseContactPoint(contact) : null;
  if (point) return `at ${point.value}`;
  return isVagueName(name) ? `vague ${name} ${orderNumbers[0] ?? newId()}` : `named ${name}`;
}

async function byContact(ctx: TransactionContext, contacts: readonly string[]) {
  const values = contacts.flatMap((contact) => recogniseContactPoint(contact)?.value ?? []);
  if (values.length === 0) return [];
  const found = await ctx.db
    .select({ id: contactPoints.customerId, value: contactPoints.value })
    .from(contactPoints)
    .innerJoin(customers, eq(customers.id, contactPoints.customerId))
    .where(and(inArray(contactPoints.value, values), isNull(customers.mergedIntoId)));
  return found.map(({ id, value }) => [`at ${value}`, id] as const);
}

async function byName(ctx: TransactionContext, names: readonly string[]) {
  if (names.length === 0) return [];
  const found = await ctx.db
    .select({ name: customers.name, ids: sql<CustomerId[]>`(array_agg(${customers.id}))[1:2]` })
    .from(customers)
    .where(and(inArray(customers.name, [...new Set(names)]), isNull(customers.mergedIntoId)))
    .groupBy(customers.name);
  return found.flatMap(({ name, ids }) => (ids.length === 1 ? [[`named ${name}`, ids[0]!] as const] : []));
}
