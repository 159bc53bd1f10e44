import type { StandardView, TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { and } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from './access.ts';
import { summaryColumns } from './summary.ts';
import { tickets } from './tables.ts';
import { filterConditions } from './views/filter-conditions.ts';
import { orders } from './views/orders.ts';
import { standardViewConditions } from './views/standard-views.ts';

const PAGE_SIZE = 50;

type Wanted = TicketFilter & { view?: StandardView; order?: TicketOrder; after?: string };

/** One page of a view, narrowed by a filter. Callers make the ids, so every order is by the server's own moments. */
export async function listTickets(
  ctx: Context,
  { view = 'all', order = 'newest', after, ...filter }: Wanted,
) {
  const { by, cursorOf, beyond } = orders[order];
  const found = await ctx.db
    .select(summaryColumns)
    .from(tickets)
    .where(
      and(
        visibleTickets(ctx),
        standardViewConditions(ctx, view),
        await filterConditions(ctx, filter),
        after ? beyond(after) : undefined,
      ),
    )
    .orderBy(...by)
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return { tickets: page, next: found.length > PAGE_SIZE && last ? cursorOf(last) : null };
}
