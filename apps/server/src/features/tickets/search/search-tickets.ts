import type { TicketId } from '@huiyin/contract/ids';
import type { FoundTicket } from '@huiyin/contract/search';
import type { StandardView, TicketFilter } from '@huiyin/contract/views';
import { and, desc, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { prepared } from '#platform/prepared';
import { visibleTickets } from '../access.ts';
import { entries } from '../entries/tables.ts';
import { summaryColumns } from '../summary.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from '../views/filter-conditions.ts';
import { foundByMeanings, type Meanings, meaningsOf, numberedExactly } from '../views/found-by-words.ts';
import { standardViewConditions } from '../views/standard-views.ts';
import { excerptOf, holdsAll, holdsWhole, searchedTexts } from './excerpt.ts';
import { entryTextsOf, textsOf } from './keep-terms.ts';
import { matchingPlaces } from './matching-places.ts';
import { PLACES, type Place } from './place-queries.ts';
import { soughtTerms } from './terms.ts';

const MOST_MEANT = 20;

type Wanted = Omit<TicketFilter, 'words'> & { words: string; view?: StandardView; after?: string };

/**
 * Tickets in which words stand, in themselves or in an entry: those that have the words for a number first, then those
 * of a customer named or reached so, then those that hold them as they were typed, then the newest.
 */
export async function searchTickets(ctx: Context, { words, view = 'all', after, ...filter }: Wanted) {
  const terms = soughtTerms(words);
  const from = after ? readCursor(after) : undefined;
  const narrowed = and(standardViewConditions(ctx, view), await filterConditions(ctx, filter));
  const [meant, places] = await Promise.all([
    after ? [] : ticketsMeant(ctx, words, narrowed),
    terms.length === 0
      ? []
      : matchingPlaces(ctx, terms, {
          by: narrowed,
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
  const meanings = meaningsOf(words);
  const found = await (narrowed ? meantQuery(ctx, meanings, narrowed) : anyMeant(ctx, { ...meanings }));
  return found.map(({ exact, ...ticket }) => ({
    ...{ ticket, exact, seq: null },
    excerpt: excerptOf(searchedTexts([ticket.description]), words),
  }));
}

const anyMeant = prepared((ctx) =>
  meantQuery(ctx, {
    number: sql.placeholder('number'),
    nameFrom: sql.placeholder('nameFrom'),
    nameUntil: sql.placeholder('nameUntil'),
    nameKeys: sql.placeholder('nameKeys'),
    customerNumber: sql.placeholder('customerNumber'),
    reached: sql.placeholder('reached'),
  }),
);

function meantQuery(ctx: Context, meanings: Meanings<string | Placeholder>, narrowed?: SQL) {
  const exact = numberedExactly(meanings.number);
  return ctx.db
    .select({ ...summaryColumns, exact })
    .from(tickets)
    .where(and(foundByMeanings(meanings), visibleTickets(ctx), narrowed))
    .orderBy(desc(exact), desc(tickets.openedAt), desc(tickets.id))
    .limit(MOST_MEANT);
}

/** Each ticket once, at its best place. */
async function foundAt(ctx: Context, words: string, places: readonly Place[]): Promise<FoundTicket[]> {
  if (places.length === 0) return [];
  const [rows, said] = await Promise.all([ticketsAt(ctx, { ids: idsOf(places) }), entriesAt(ctx, places)]);
  const ticketOf = new Map(rows.map((row) => [row.id, row]));
  const best = new Map<TicketId, FoundTicket & { isWhole: boolean }>();
  for (const { ticketId, seq } of places) {
    const {
      whole,
      customersWords,
      demand,
      remarks,
      cause,
      contactPerson,
      externalNumber,
      fields,
      ...ticket
    } = ticketOf.get(ticketId)!;
    const own = { customersWords, demand, remarks, cause, contactPerson, externalNumber, fields };
    const texts = searchedTexts(
      seq === 0 ? textsOf({ ...ticket, ...own, description: whole }) : (said.get(`${ticketId} ${seq}`) ?? []),
    );
    if (!holdsAll(texts, words)) continue;
    const isWhole = holdsWhole(texts, words);
    const before = best.get(ticketId);
    if (before && (before.isWhole || !isWhole)) continue;
    const excerpt = excerptOf(texts, words);
    best.set(ticketId, { ticket, exact: false, seq: seq || null, isWhole, excerpt });
  }
  return [...best.values()]
    .sort((one, other) => Number(other.isWhole) - Number(one.isWhole))
    .map(({ isWhole: _, ...found }) => found);
}

const idsOf = (places: readonly Place[]) => [...new Set(places.map(({ ticketId }) => ticketId))];

const { customersWords, demand, remarks, cause, contactPerson, externalNumber, fields } = tickets;

const ticketsAt = prepared(({ db }) =>
  db
    .select({
      ...summaryColumns,
      ...{ customersWords, demand, remarks, cause, contactPerson, externalNumber, fields },
      whole: tickets.description,
    })
    .from(tickets)
    .where(sql`${tickets.id} = any(${sql.placeholder('ids')}::uuid[])`),
);

async function entriesAt(ctx: Context, places: readonly Place[]) {
  const wanted = places.filter(({ seq }) => seq > 0);
  if (wanted.length === 0) return new Map<string, string[]>();
  const found = await saidAt(ctx, {
    ids: wanted.map(({ ticketId }) => ticketId),
    seqs: wanted.map(({ seq }) => seq),
  });
  return new Map(found.map((entry) => [`${entry.ticketId} ${entry.seq}`, entryTextsOf(entry)]));
}

const saidAt = prepared(({ db }) =>
  db
    .select({ ticketId: entries.ticketId, seq: entries.seq, body: entries.body, details: entries.details })
    .from(entries)
    .innerJoin(
      sql`unnest(${sql.placeholder('ids')}::uuid[], ${sql.placeholder('seqs')}::int[]) wanted (ticket_id, seq)`,
      and(sql`wanted.ticket_id = ${entries.ticketId}`, sql`wanted.seq = ${entries.seq}`),
    ),
);
