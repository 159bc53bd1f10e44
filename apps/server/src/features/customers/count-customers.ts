import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { type CustomerFilter, filtered } from './filter.ts';
import { customers } from './tables.ts';

const MOST = 999;

/** How many a filter finds; beyond the most it only says that there are more. */
export async function countCustomers(ctx: Context, filter: CustomerFilter) {
  const found = ctx.db
    .select({ one: sql`1`.as('one') })
    .from(customers)
    .where(filtered(ctx, filter))
    .limit(MOST + 1)
    .as('found');
  const [counted] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(found);
  const count = counted!.count;
  return { count: Math.min(count, MOST), more: count > MOST };
}
