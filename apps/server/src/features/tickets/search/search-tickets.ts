import type { TicketId } from '@huiyin/contract/ids';
import type { FoundTicket } from '@huiyin/contract/search';
import type { TicketFilter } from '@huiyin/contract/views';
import { and, desc, eq, inArray, or } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { visibleTickets } from '../access.ts';
import { entries } from '../entries/tables.ts';
import { summaryColumns } from '../summary.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from '../views/filter-conditions.ts';
import { numberedExactly } from '../views/found-by-words.ts';
import { excerptOf, holdsAll, holdsWhole } from './excerpt.ts';
import { entryTextsOf, textsOf } from './keep-terms.ts';
import { matchingPlaces, type Place } from './matching-places.ts';
import { soughtTerms } from './terms.ts';

/** A page is made of so many places; several may be of one ticket. */
const PLACES = 60;
const MOST_NUMBERED = 20;

type Wanted = Omit<TicketFilter, 'words'> & { words: string; after?: string };

/**
 * Tickets in which words stand, in themselves or in an entry: those that have the words for a number first, then those
 * that hold them as they were typed, then the newest.
 */
export async function searchTickets(ctx: Context, { words, after, ...filter }: Wanted) {
  const terms = soughtTerms(words);
  const from = after ? readCursor(after) : undefined;
  const [numbered, places] = await Promise.all([
    after ? [] : ticketsNumbered(ctx, words, filter),
    terms.length === 0
      ? []
      : matchingPlaces(ctx, {
          ...{ terms, filter, most: PLACES },
          after: from && { at: new Date(from.at), ticketId: from.id as TicketId },
        }),
  ]);
  const found = await foundAt(ctx, words, places);
  const known = new Set(numbered.map(({ ticket }) => ticket.id));
  const last = places.at(-1);
  return {
    found: [...numbered, ...found.filter(({ ticket }) => !known.has(ticket.id))],
    next: places.length === PLACES && last ? cursorOf(last.at, last.ticketId) : null,
  };
}

/** Tickets that have the words for their own number, an order's, or that of a complaint elsewhere. */
async function ticketsNumbered(ctx: Context, words: string, filter: TicketFilter): Promise<FoundTicket[]> {
  const found = await ctx.db
    .select(summaryColumns)
    .from(tickets)
    .where(and(numberedExactly(words), visibleTickets(ctx), filterConditions(ctx, filter)))
    .orderBy(desc(tickets.openedAt), desc(tickets.id))
    .limit(MOST_NUMBERED);
  return found.map((ticket) => ({
    ticket,
    exact: true,
    seq: null,
    excerpt: excerptOf([ticket.description], words),
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
    const texts = seq === 0 ? textsOf(row) : (said.get(`${ticketId} ${seq}`) ?? []);
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
  const found = await ctx.db
    .select({ ticketId: entries.ticketId, seq: entries.seq, body: entries.body, details: entries.details })
    .from(entries)
    .where(
      or(...wanted.map(({ ticketId, seq }) => and(eq(entries.ticketId, ticketId), eq(entries.seq, seq)))),
    );
  return new Map(found.map((entry) => [`${entry.ticketId} ${entry.seq}`, entryTextsOf(entry)]));
}
