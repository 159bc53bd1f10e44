import { and, desc, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { standingCustomers } from './access.ts';
import { customers } from './tables.ts';

const LOOKED_AT = 5000;
const MOST = 200;

/** The tags in use, the commonest first. Only so many customers are looked at that any number of them costs the same. */
export async function listTags(ctx: Context) {
  const tagged = ctx.db
    .select({ tags: customers.tags })
    .from(customers)
    .where(and(standingCustomers(ctx), sql`${customers.tags} <> '{}'`))
    .orderBy(desc(customers.addedAt))
    .limit(LOOKED_AT)
    .as('tagged');
  const found = await ctx.db
    .select({ tag: sql<string>`tag` })
    .from(sql`${tagged}, unnest(${tagged.tags}) tag`)
    .groupBy(sql`tag`)
    .orderBy(sql`count(*) desc, tag`)
    .limit(MOST);
  return { tags: found.map(({ tag }) => tag) };
}
