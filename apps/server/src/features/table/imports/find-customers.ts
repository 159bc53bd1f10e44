import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import {
  contactPoints,
  customers,
  type ImportedCustomer,
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
  const points = read.map((one) => (one?.contact ? recogniseContactPoint(one.contact) : null));
  const keys = read.map((one, at) => one?.name && keyOf({ ...one, name: one.name }, points[at]));
  const named = read.flatMap((one, at) => (one?.name ? [{ ...one, name: one.name, key: keys[at]! }] : []));
  const known = new Map<string, CustomerId>([
    ...(await byContact(
      ctx,
      points.flatMap((point) => point?.value ?? []),
    )),
    ...(await byName(
      ctx,
      named.map(({ name }) => name).filter((name) => !isVagueName(name)),
    )),
  ]);
  const fresh: ImportedCustomer[] = [];
  for (const { key, name, contact } of named) {
    if (known.has(key)) continue;
    const id = newId<CustomerId>();
    known.set(key, id);
    fresh.push({ id, name, contact });
  }
  await importCustomers(ctx, fresh);
  return keys.map((key) => (key ? known.get(key)! : null));
}

function keyOf(
  { name, orderNumbers }: ReadCustomer & { name: string },
  point: ReturnType<typeof recogniseContactPoint> | undefined,
): string {
  if (point) return `at ${point.value}`;
  return isVagueName(name) ? `vague ${name} ${orderNumbers[0] ?? newId()}` : `named ${name}`;
}

async function byContact(ctx: TransactionContext, values: string[]) {
  if (values.length === 0) return [];
  const found = await ctx.db
    .select({ id: contactPoints.customerId, value: contactPoints.value })
    .from(contactPoints)
    .innerJoin(customers, eq(customers.id, contactPoints.customerId))
    .where(
      and(
        sql`${contactPoints.bareValue} = any(${sql.param(values.map(bare))}::text[])`, // it has an index
        sql`${contactPoints.value} = any(${sql.param(values)}::text[])`,
        isNull(customers.mergedIntoId),
      ),
    );
  return found.map(({ id, value }) => [`at ${value}`, id] as const);
}

const bare = (value: string) => value.replace(/;.*/, '');

async function byName(ctx: TransactionContext, names: readonly string[]) {
  if (names.length === 0) return [];
  const found = await ctx.db
    .select({ name: customers.name, ids: sql<CustomerId[]>`(array_agg(${customers.id}))[1:2]` })
    .from(customers)
    .where(
      and(
        sql`${customers.name} = any(${sql.param([...new Set(names)])}::text[])`,
        isNull(customers.mergedIntoId),
      ),
    )
    .groupBy(customers.name);
  return found.flatMap(({ name, ids }) => (ids.length === 1 ? [[`named ${name}`, ids[0]!] as const] : []));
}
