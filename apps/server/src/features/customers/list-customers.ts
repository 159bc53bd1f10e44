import { and, desc, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { masked, summaryColumns } from './customer-summary.ts';
import { type CustomerFilter, filtered } from './filter.ts';
import { customers } from './tables.ts';

const PAGE_SIZE = 50;

/** The newest first. */
export async function listCustomers(ctx: Context, { after, ...filter }: CustomerFilter & { after?: string }) {
  const found = await ctx.db
    .select({ ...summaryColumns, tags: customers.tags, addedAt: customers.addedAt })
    .from(customers)
    .where(and(filtered(ctx, filter), after ? olderThan(after) : undefined))
    .orderBy(desc(customers.addedAt), desc(customers.id))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE).map(masked);
  const last = page.at(-1);
  return {
    customers: page,
    next: found.length > PAGE_SIZE && last ? cursorOf(last.addedAt, last.id) : null,
  };
}

function olderThan(cursor: string) {
  const from = readCursor(cursor);
  return sql`(${customers.addedAt}, ${customers.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`;
}
