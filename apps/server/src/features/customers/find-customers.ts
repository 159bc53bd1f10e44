import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { summariesByRank } from './customer-summary.ts';
import { matchesOf } from './matches.ts';

const MOST = 10;

/** Customers while one types: by number, contact in any notation or begun, part of a name, name and last digits. */
export async function findCustomers(ctx: Context, { words }: { words: string }) {
  const ways = matchesOf(words).map(
    (way, rank) => sql`(select id, ${rank}::int as rank from (${way} limit ${MOST}) way)`,
  );
  const ranked = sql`select id, min(rank) as rank from (${sql.join(ways, sql` union all `)}) found group by id`;
  return { customers: await summariesByRank(ctx, ranked, MOST) };
}
