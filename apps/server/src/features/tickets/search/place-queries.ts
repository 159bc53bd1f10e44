import type { TicketId } from '@huiyin/contract/ids';
import { and, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { tickets } from '../tables.ts';
import { ticketTerms } from './tables.ts';
import { binsOf } from './time-bins.ts';

/** So many of the newest texts are looked through one by one. */
export const NEWEST = 1_000;
/** So many places are found at once; several may be of one ticket. Of a million tickets each is read from elsewhere. */
export const PLACES = 25;

/** A ticket (seq 0) or an entry of it that holds the terms. */
export interface Place {
  ticketId: TicketId;
  seq: number;
  at: Date;
}

export type Beyond = Pick<Place, 'at' | 'ticketId'>;

/** Which of the places that hold the terms are wanted. */
export interface Narrowed {
  by?: SQL | undefined;
  after?: Beyond | undefined;
}

type Value = string | Placeholder;

const byAge = sql`at desc, ticket_id desc, seq desc`;

/** The newest texts, in their order. */
const newest = ({ after }: Narrowed, columns = '*') =>
  sql`(select ${sql.raw(columns)} from ${ticketTerms} ${after ? sql`where ${before(after)}` : sql``}
    order by ${byAge} limit ${sql.raw(String(NEWEST))})`;

/** From when until when the newest texts are, and whether there are more of them. */
export const spanQuery = (ctx: Context, narrowed: Narrowed = {}) =>
  ctx.db
    .select({
      from: sql<Date>`min(at)`.mapWith(ticketTerms.at),
      until: sql<Date>`max(at)`.mapWith(ticketTerms.at),
      count: sql<number>`count(*)::int`,
    })
    .from(sql`${newest(narrowed, 'at')} newest`);

/** Those among the newest texts. */
export const newestQuery = (ctx: Context, query: Value, narrowed: Narrowed = {}) =>
  inOrder(
    ctx,
    newest(narrowed),
    and(sql`places.terms @@ ${hidden(query)}`, visibleTickets(ctx), narrowed.by),
  );

/**
 * Those by the index of terms, in these bins of time only. Materialised, or the planner would walk all texts by age
 * when it thinks the terms common; in order before tickets are joined, so that no more of these are read than wanted.
 */
export function indexedQuery(ctx: Context, query: Value, bins: Value | undefined, { after }: Narrowed = {}) {
  const held = sql`select ticket_id, seq, at from ${ticketTerms}
    where ${holding(hidden(query), bins, after)}`;
  return inOrder(ctx, materialised(held), visibleTickets(ctx));
}

/** The same of few tickets. How rare the words and the tickets are is told, and the planner begins with the rarer. */
export function narrowedQuery(
  ctx: Context,
  query: string,
  bins: string | undefined,
  { by, after }: Narrowed,
) {
  const told = sql`${query}::tsquery`.inlineParams();
  const held = sql`select ${ticketTerms.ticketId}, ${ticketTerms.seq}, ${ticketTerms.at} from ${ticketTerms}
    join ${tickets} on ${tickets.id} = ${ticketTerms.ticketId}
    where ${and(holding(told, bins, after), visibleTickets(ctx), by)}`;
  return inOrder(ctx, materialised(held));
}

const holding = (query: SQL, bins: Value | undefined, after: Beyond | undefined) =>
  and(
    sql`${ticketTerms.terms} @@ ${query}`,
    bins === undefined ? undefined : sql`${binsOf(ticketTerms.at)} && ${bins}::timestamptz[]`,
    after && before(after),
  );

// Or the planner would think of a plan for each word, which takes it longer than to answer by the one that suits all.
const hidden = (query: Value) => sql`(select ${query}::tsquery)`;

const materialised = (held: SQL) =>
  sql`(with held as materialized (${held}) select * from held order by ${byAge})`;

const inOrder = (ctx: Context, places: SQL, condition?: SQL) =>
  ctx.db
    .select({
      ticketId: sql<TicketId>`places.ticket_id`,
      seq: sql<number>`places.seq`,
      at: sql<Date>`places.at`.mapWith(ticketTerms.at),
    })
    .from(sql`${places} places`)
    .innerJoin(tickets, sql`${tickets.id} = places.ticket_id`)
    .where(condition)
    .orderBy(sql`places.at desc, places.ticket_id desc, places.seq desc`)
    .limit(PLACES);

const before = ({ at, ticketId }: Beyond) =>
  sql`(${ticketTerms.at}, ${ticketTerms.ticketId}) < (${at.toISOString()}::timestamptz, ${ticketId}::uuid)`;
