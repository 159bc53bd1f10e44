import type { TicketId } from '@huiyin/contract/ids';
import type { FoundTicket } from '@huiyin/contract/search';
import type { StandardView, TicketFilter } from '@huiyin/contract/views';
import { and, desc, inArray, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { visibleTickets } from '../access.ts';
import { entries } from '../entries/tables.ts';
import { summaryColumns } from '../summary.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from '../views/filter-conditions.ts';
import { foundByWords, numberedExactly } from '../views/found-by-words.ts';
import { standardViewConditions } from '../views/standard-views.ts';
import { excerptOf, holdsAll, holdsWhole, searchedTexts } from './excerpt.ts';
import { entryTextsOf, textsOf } from './keep-terms.ts';
import { matchingPlaces, type Place } from './matching-places.ts';
import { soughtTerms } from './terms.ts';

/** A page is made of so many places; several may be of one ticket. */
const PLACES = 40;
const MOST_MEANT = 20;

type Wanted = Omit<TicketFilter, 'words'> & { words: string; view?: StandardView; after?: string };

/**
 * Tickets in which words stand, in themselves or in an entry: those that have the words for a number first, then those
 * of a customer named or reached so, then those that hold them as they were typed, then the newest.
 */
export async function searchTickets(ctx: Context, { words, view = 'all', after, ...filter }: Wanted) {
  const terms = soughtTerms(words);
  const from = after ? readCursor(after) : undefined;
  const narrowed = and(standardViewConditions(ctx, view), filterConditions(ctx, filter));
  const [meant, places] = await Promise.all([
    after ? [] : ticketsMeant(ctx, words, narrowed),
    terms.length === 0
      ? []
      : matchingPlaces(ctx, {
          ...{ terms, narrowed, most: PLACES },
          after: from && { at: new Date(from.at), ticketId: from.id as TicketId },
        }),
  ]);
  const found = await foundAt(ctx, words, places);
  const known = new Set(meant.map(({ ticket }) => ticket.id));
  const last = places.at(-1);
  return {
    found: [...meant, ...found.filter(({ ticket }) => !known.has(ticket.id))],
    next: places.length === PLACES && last ? cursorOf(last.at, last.ticketId) : null,
  };
}

/** Tickets that have the words for a number, or whose customer is named or reached so. */
async function ticketsMeant(ctx: Context, words: string, narrowed: SQL | undefined): Promise<FoundTicket[]> {
  const found = await ctx.db
    .select({ ticket: summaryColumns, exact: numberedExactly(words) })
    .from(tickets)
    .where(and(foundByWords(words), visibleTickets(ctx), narrowed))
    .orderBy(desc(numberedExactly(words)), desc(tickets.openedAt), desc(tickets.id))
    .limit(MOST_MEANT);
  return found.map(({ ticket, exact }) => ({
    ...{ ticket, exact, seq: null },
    excerpt: excerptOf(searchedTexts([ticket.description]), words),
  }));
}

/** Each ticket once, at its best place. */
async function foundAt(ctx: Context, words: string, places: readonly Place[]): Promise<FoundTicket[]> {
  if (places.length === 0) return [];
  const ids = [...new Set(places.map(({ ticketId }) => ticketId))];
  const [rows, said] = await Promise.all([
    ctx.db.select({ summary: summaryColumns, row: tickets }).from(tickets).where(inArray(tickets.id, ids)),
    entriesAt(ctx, places),
  ]);
  const ticketOf = new Map(rows.map((found) => [found.row.id, found]));
  const best = new Map<TicketId, FoundTicket & { isWhole: boolean; at: Date }>();
  for (const { ticketId, seq, at } of places) {
    const { summary, row } = ticketOf.get(ticketId)!;
    const texts = searchedTexts(seq === 0 ? textsOf(row) : (said.get(`${ticketId} ${seq}`) ?? []));
    if (!holdsAll(texts, words)) continue;
    const isWhole = holdsWhole(texts, words);
    const before = best.get(ticketId);
    if (before && (before.isWhole || !isWhole)) continue;
    best.set(ticketId, {
      ...{ ticket: summary, exact: false, seq: seq || null, at, isWhole },
      excerpt: excerptOf(texts, words),
    });
  }
  return [...best.values()]
    .sort((one, other) => Number(other.isWhole) - Number(one.isWhole))
    .map(({ isWhole: _, at: __, ...found }) => found);
}

async function entriesAt(ctx: Context, places: readonly Place[]) {
  const wanted = places.filter(({ seq }) => seq > 0);
  if (wanted.length === 0) return new Map<string, string[]>();
  const ids = sql.param(wanted.map(({ ticketId }) => ticketId));
  const seqs = sql.param(wanted.map(({ seq }) => seq));
  const found = await ctx.db
    .select({ ticketId: entries.ticketId, seq: entries.seq, body: entries.body, details: entries.details })
    .from(entries)
    .innerJoin(
      sql`unnest(${ids}::uuid[], ${seqs}::int[]) wanted (ticket_id, seq)`,
      and(sql`wanted.ticket_id = ${entries.ticketId}`, sql`wanted.seq = ${entries.seq}`),
    );
  return new Map(found.map((entry) => [`${entry.ticketId} ${entry.seq}`, entryTextsOf(entry)]));
}
