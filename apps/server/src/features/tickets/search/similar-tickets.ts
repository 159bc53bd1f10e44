import type { TicketId } from '@huiyin/contract/ids';
import { and, desc, ne, sql } from 'drizzle-orm';
import { isOffered } from '#features/categories';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { solutions } from '../solutions/tables.ts';
import { summaryColumns } from '../summary.ts';
import { tickets } from '../tables.ts';
import { categoryOfMost } from './category-of-most.ts';
import { binsOfNewest } from './matching-places.ts';
import { ticketTerms } from './tables.ts';
import { tellingTerms } from './telling-terms.ts';
import { binsOf } from './time-bins.ts';

/** The texts that have two of so many of the most telling terms are compared, the newest of them. */
const ASKED = 14;
const COMPARED = 300;
const LOOKED_THROUGH = 100_000;
/** How much of what a text says another must say too. */
const LIKENESS = 0.3;
const MOST = 5;

interface Wanted {
  description: string;
  /** The ticket whose description it is. */
  not?: TicketId;
}

/**
 * Tickets that say much the same as a description does, the likest first, with what was offered in the end, and the
 * category that most of them have.
 */
export async function similarTickets(ctx: Context, { description, not }: Wanted) {
  const telling = await tellingTerms(ctx, description);
  if (telling.length < 2) return { tickets: [], categoryId: null };
  const weights = new Map(telling.map(({ term, weight }) => [term, weight]));
  const sum = (terms: readonly string[]) =>
    terms.reduce((total, term) => total + (weights.get(term) ?? 0), 0);

  const found = await ctx.db
    .select({ ...summaryColumns, shared: sql<string[]>`places.shared`, solution: lastSolution })
    .from(
      sql`${placesLike(
        telling.map(({ term }) => term),
        await binsOfNewest(ctx, LOOKED_THROUGH),
      )} places`,
    )
    .innerJoin(tickets, sql`${tickets.id} = places.ticket_id`)
    .where(and(visibleTickets(ctx), not && ne(tickets.id, not)))
    .orderBy(desc(sql`places.at`));

  const enough = LIKENESS * sum([...weights.keys()]);
  const likest = found
    .map(({ shared, ...ticket }) => ({ ticket, likeness: sum(shared) }))
    .filter(({ likeness }) => likeness >= enough)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ ticket }) => ticket);
  const categoryId = categoryOfMost(likest);
  return {
    tickets: likest,
    categoryId: categoryId && (await isOffered(ctx, categoryId)) ? categoryId : null,
  };
}

const lastSolution = sql<string | null>`(select left(s.body, 200) from ${solutions} s
  where s.ticket_id = ${tickets}.id and coalesce(s.answer not in ('declined', 'not-chosen'), true)
  order by s.round desc, s.place desc limit 1)`;

function placesLike(terms: readonly string[], bins: readonly string[] | undefined) {
  const recent = bins ? sql`and ${binsOf(ticketTerms.at)} && ${sql.param(bins)}::timestamptz[]` : sql``;
  return sql`(with held as materialized (
      select ticket_id, at from ${ticketTerms}
      where seq = 0 and terms @@ (select ${anyTwoOf(terms)}::tsquery) ${recent})
    select newest.ticket_id, newest.at, array(select term from unnest(${sql.param(terms)}::text[]) term
      where said.terms @@ quote_literal(term)::tsquery) as shared
    from (select * from held order by at desc limit ${sql.raw(String(COMPARED))}) newest
    join ${ticketTerms} said on said.ticket_id = newest.ticket_id and said.seq = 0)`;
}

function anyTwoOf(terms: readonly string[]): string {
  const asked = terms.slice(0, ASKED);
  const pairs = asked.flatMap((one, at) => asked.slice(at + 1).map((other) => `('${one}' & '${other}')`));
  return pairs.join(' | ');
}
