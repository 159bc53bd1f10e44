import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { recogniseContactPoint } from './contact-points/contact-notation.ts';
import { summariesByRank } from './customer-summary.ts';
import { reachedBy } from './matches.ts';

const MOST = 10;

/** Who is reached by exactly this contact: whom a call that comes in may be from. */
export async function recogniseCustomers(ctx: Context, { contact }: { contact: string }) {
  const point = recogniseContactPoint(contact);
  if (!point) return { customers: [] };
  const ranked = sql`select distinct id, 0 as rank from (${reachedBy(point.value.replace(/;.*/, ''))}) found`;
  return { customers: await summariesByRank(ctx, ranked, MOST) };
}
