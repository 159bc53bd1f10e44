import type { TicketId } from '@huiyin/contract/ids';
import type { StandardView, TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { searchTickets } from '../search/search-tickets.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from './filter-conditions.ts';
import { orders } from './orders.ts';
import { standardViewConditions } from './standard-views.ts';

const PAGE_SIZE = 500;

export interface WantedTickets {
  view?: StandardView;
  order?: TicketOrder;
  filter?: TicketFilter;
}

/** The ids of all tickets that a view, a filter or a search finds, in their order. */
export async function* ticketIdPages(ctx: Context, wanted: WantedTickets): AsyncGenerator<TicketId[]> {
  const { words, ...filter } = wanted.filter ?? {};
  if (words) yield* foundPages(ctx, { ...wanted, filter: { ...filter, words } });
  else yield* viewPages(ctx, wanted);
}

/** How many a view and filter hold, counted no further than `most`; null for words, which are only found by looking. */
export async function countTickets(
  ctx: Context,
  wanted: WantedTickets,
  most: number,
): Promise<number | null> {
  if (wanted.filter?.words) return null;
  const [found] = await ctx.db
    .select({
      count: sql<number>`(select count(*)::int from (select from ${tickets}
      where ${(await conditions(ctx, wanted)) ?? sql`true`} limit ${most}) held)`,
    })
    .from(sql`(values (1)) as nothing`);
  return found!.count;
}

async function* viewPages(ctx: Context, wanted: WantedTickets) {
  const { by, cursorOf, beyond } = orders[wanted.order ?? 'newest'];
  const { id, openedAt, priority, nextDueAt: dueAt } = tickets;
  const wantedOnes = await conditions(ctx, wanted);
  let after: string | undefined;
  do {
    const page = await ctx.db
      .select({ id, openedAt, priority, dueAt })
      .from(tickets)
      .where(and(wantedOnes, after ? beyond(after) : undefined))
      .orderBy(...by)
      .limit(PAGE_SIZE);
    if (page.length > 0) yield page.map(({ id }) => id);
    after = page.length === PAGE_SIZE ? cursorOf(page.at(-1)!) : undefined;
  } while (after);
}

async function conditions(
  ctx: Context,
  { view = 'all', filter = {} }: WantedTickets,
): Promise<SQL | undefined> {
  return and(visibleTickets(ctx), standardViewConditions(ctx, view), await filterConditions(ctx, filter));
}

async function* foundPages(
  ctx: Context,
  { view, filter }: WantedTickets & { filter: TicketFilter & { words: string } },
) {
  const known = new Set<TicketId>();
  let after: string | undefined;
  do {
    const { found, next } = await searchTickets(ctx, {
      ...filter,
      ...(view ? { view } : {}),
      ...(after ? { after } : {}),
    });
    const fresh = [...new Set(found.map(({ ticket }) => ticket.id))].filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    if (fresh.length > 0) yield fresh;
    after = next ?? undefined;
  } while (after);
}
