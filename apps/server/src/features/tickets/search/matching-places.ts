import type { TicketId } from '@huiyin/contract/ids';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { tickets } from '../tables.ts';
import { ticketTerms } from './tables.ts';

/** So many of the newest texts are looked through one by one: common words are found there at once. */
const NEWEST = 5_000;
/** And so many for a word that stands here and there: the index would answer with tens of thousands of places. */
const RECENT = 50_000;

/** A ticket (seq 0) or an entry of it that holds the terms. */
export interface Place {
  ticketId: TicketId;
  seq: number;
  at: Date;
}

interface Sought {
  terms: readonly string[];
  narrowed: SQL | undefined;
  after: Pick<Place, 'at' | 'ticketId'> | undefined;
  most: number;
}

/**
 * The newest places that hold all terms, of tickets the actor may see. In steps, since the planner can't know how
 * common words are: first among the newest texts, and only when these hold too few, by the index of terms.
 */
export async function matchingPlaces(ctx: Context, sought: Sought): Promise<Place[]> {
  const newest = await placesAmong(ctx, sought, textsSince(sought, NEWEST));
  if (newest.length === sought.most) return newest;
  const recent = newest.length > 0 ? await placesAmong(ctx, sought, textsSince(sought, RECENT)) : newest;
  return recent.length === sought.most ? recent : placesAmong(ctx, sought, indexedTexts(sought));
}

const textsSince = ({ after }: Sought, most: number) => sql`(
  select * from ${ticketTerms} ${after ? sql`where ${before(after)}` : sql``}
  order by at desc, ticket_id desc, seq desc limit ${sql.raw(String(most))}) places`;

// Materialised, or the planner would walk all texts by age when it thinks the terms common.
const indexedTexts = ({ terms, after }: Sought) => sql`(
  with held as materialized (
    select * from ${ticketTerms} where terms @@ ${queryOf(terms)} ${after ? sql`and ${before(after)}` : sql``})
  select * from held) places`;

const before = ({ at, ticketId }: Pick<Place, 'at' | 'ticketId'>) =>
  sql`(at, ticket_id) < (${at.toISOString()}::timestamptz, ${ticketId}::uuid)`;

function placesAmong(ctx: Context, { terms, narrowed, most }: Sought, places: SQL): Promise<Place[]> {
  return ctx.db
    .select({
      ticketId: sql<TicketId>`places.ticket_id`,
      seq: sql<number>`places.seq`,
      at: sql<Date>`places.at`.mapWith(ticketTerms.at),
    })
    .from(places)
    .innerJoin(tickets, sql`${tickets.id} = places.ticket_id`)
    .where(and(sql`places.terms @@ ${queryOf(terms)}`, visibleTickets(ctx), narrowed))
    .orderBy(sql`places.at desc, places.ticket_id desc, places.seq desc`)
    .limit(most);
}

// Written out, or a plan would be kept that suits no word: the planner guesses for each how common it is.
const queryOf = (terms: readonly string[]) =>
  sql`${terms.map((term) => `'${term}'`).join(' & ')}::tsquery`.inlineParams();
