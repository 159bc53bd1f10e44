import type { CustomerId } from '@huiyin/contract/ids';
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleCustomers } from './access.ts';
import { maskContactPoint, recogniseContactPoint } from './contact-points.ts';
import { contactPoints, customers } from './tables.ts';

type ContactPointKind = (typeof contactPoints.$inferSelect)['kind'];

const MOST = 10;

/** Customers whose number, phone in any notation, email or name begins with what is typed. */
export async function findCustomers(ctx: Context, { words }: { words: string }) {
  const point = recogniseContactPoint(words);
  const reachedBy = point && withContactPoint(point.value);
  const found = await select(
    ctx,
    or(
      startsWith(customers.number, words.toUpperCase()),
      startsWith(customers.name, words),
      reachedBy ?? undefined,
    ),
  );
  return { customers: found };
}

/** The customer as lists show them; undefined when not there or not visible. */
export async function findCustomer(ctx: Context, id: CustomerId) {
  const [found] = await select(ctx, eq(customers.id, id));
  return found;
}

async function select(ctx: Context, condition: SQL | undefined) {
  const found = await ctx.db
    .select({
      id: customers.id,
      number: customers.number,
      name: customers.name,
      level: customers.level,
      point: sql<{
        kind: ContactPointKind;
        value: string;
      } | null>`(select json_build_object('kind', p.kind, 'value', p.value)
        from ${contactPoints} p where p.customer_id = ${customers}.id order by p.added_at, p.id limit 1)`,
    })
    .from(customers)
    .where(and(visibleCustomers(ctx), condition))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(MOST);
  return found.map(({ point, ...customer }) => ({
    ...customer,
    contact: point && maskContactPoint(point.kind, point.value),
  }));
}

const startsWith = (column: typeof customers.name | typeof customers.number, words: string) =>
  sql`${column} like ${`${words.replace(/[\\%_]/g, '\\$&')}%`}`;

const withContactPoint = (value: string) =>
  sql`exists (select from ${contactPoints} p where p.customer_id = ${customers}.id and p.value = ${value})`;
