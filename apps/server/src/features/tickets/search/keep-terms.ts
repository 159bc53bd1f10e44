import type { TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import type { Entry } from '../entries/tables.ts';
import type { Ticket } from '../tables.ts';
import { ticketTerms } from './tables.ts';
import { termsOf } from './terms.ts';

/** The texts of a ticket in which words are looked for, the telling ones first. */
export function textsOf(ticket: Partial<Omit<Ticket, 'nextDueAt'>>): string[] {
  const { description, customersWords, demand, remarks, cause, product, contactPerson } = ticket;
  const { number, orderNumbers = [], externalNumber, tags = [], fields = {} } = ticket;
  const own = Object.values(fields).filter((value) => typeof value === 'string');
  return [
    ...[description, customersWords, demand, remarks, cause, product, contactPerson],
    ...[number, ...orderNumbers, externalNumber, ...tags, ...own],
  ].flatMap((text) => text || []);
}

/** The texts of an entry: what was said, or what an act was about and why. */
export const entryTextsOf = ({ body, details }: Partial<Pick<Entry, 'body' | 'details'>>): string[] =>
  [body, details?.what, details?.reason].flatMap((text) => text || []);

const searched: ReadonlySet<string> = new Set([
  ...['description', 'customersWords', 'demand', 'remarks', 'cause', 'product', 'contactPerson'],
  ...['orderNumbers', 'externalNumber', 'tags', 'fields'],
]);

/** Whether a change of this field changes what the ticket is found by. */
export const isSearched = (field: string) => searched.has(field);

interface Findable {
  ticketId: TicketId;
  seq: number;
  at: Date;
  texts: readonly string[];
}

/** Makes a ticket (seq 0) or an entry findable by these texts as soon as it is saved. */
export async function keepTerms(ctx: TransactionContext, { ticketId, seq, at, texts }: Findable) {
  const found = termsOf(texts);
  if (found.length === 0) return;
  const terms = sql<string>`array_to_tsvector(${sql.param(found)}::text[])`;
  await ctx.db
    .insert(ticketTerms)
    .values({ ticketId, seq, at, terms })
    .onConflictDoUpdate({
      target: [ticketTerms.ticketId, ticketTerms.seq],
      set: { terms: sql`excluded.terms` },
    });
}

/** The same for many, in one statement; those that are new have no terms yet. */
export async function keepEachTerms(
  ctx: TransactionContext,
  each: readonly Findable[],
  { areNew = true } = {},
) {
  const found = each
    .map(({ texts, ...where }) => ({ ...where, terms: termsOf(texts) }))
    .filter(({ terms }) => terms.length > 0);
  if (found.length === 0) return;
  await ctx.db.execute(sql`insert into ${ticketTerms} (ticket_id, seq, at, terms)
    select f."ticketId", f.seq, f.at, array_to_tsvector(f.terms) from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      as f("ticketId" uuid, seq int, at timestamptz, terms text[])
    ${areNew ? sql`` : sql`on conflict (ticket_id, seq) do update set terms = excluded.terms`}`);
}
