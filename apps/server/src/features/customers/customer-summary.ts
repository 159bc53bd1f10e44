import type { ContactPointKind } from '@huiyin/contract/contact-points';
import type { CustomerMarkKind } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { prepared } from '#platform/prepared';
import { standingCustomers, visibleCustomers } from './access.ts';
import { maskContactPoint } from './contact-points/contact-notation.ts';
import { contactPoints, customerMarks, customers } from './tables.ts';

/** What lists show of a customer, as it stands in the database: `point` is not masked yet. */
export const summaryColumns = {
  id: customers.id,
  number: customers.number,
  kind: customers.kind,
  name: customers.name,
  level: customers.level,
  marks: sql<CustomerMarkKind[]>`array(select m.kind::text from ${customerMarks} m
    where m.customer_id = ${customers}.id and m.unmarked_at is null order by m.kind)`,
  point: sql<{ kind: ContactPointKind; value: string } | null>`(select
    json_build_object('kind', p.kind, 'value', p.value) from ${contactPoints} p
    where p.customer_id = ${customers}.id order by p."primary" desc, p.added_at, p.id limit 1)`,
};

/** A row of `summaryColumns` as it may leave the server. */
export function masked<Row extends { point: { kind: ContactPointKind; value: string } | null }>({
  point,
  ...customer
}: Row) {
  return { ...customer, contact: point && maskContactPoint(point.kind, point.value) };
}

/** Customers by a query of ids and ranks, the best first. */
export async function summariesByRank(ctx: Context, ranked: SQL, most: number) {
  const found = await ctx.db
    .select(summaryColumns)
    .from(customers)
    .innerJoin(sql`(${ranked}) ranked`, sql`ranked.id = ${customers.id}`)
    .where(standingCustomers(ctx))
    .orderBy(sql`ranked.rank`, inNameOrder(customers.name), customers.id)
    .limit(most);
  return found.map(masked);
}

/** The customer as lists show them; undefined when not there or not visible. */
export async function findCustomer(ctx: Context, id: CustomerId) {
  const [found] = await summaryOf(ctx, { id });
  return found && masked(found);
}

const summaryOf = prepared((ctx) =>
  ctx.db
    .select(summaryColumns)
    .from(customers)
    .where(and(visibleCustomers(ctx), eq(customers.id, sql.placeholder('id')))),
);
