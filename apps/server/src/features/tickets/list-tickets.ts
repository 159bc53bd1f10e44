import type { TicketStatus } from '@huiyin/contract/tickets';
import { and, desc, eq, sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { visibleTickets } from './access.ts';
import { tickets } from './tables.ts';

const PAGE_SIZE = 50;

/** Newest first. Callers make the ids, so the order is the server's own: when it opened them. */
export async function listTickets(
  ctx: Context,
  { status, after }: { status?: TicketStatus; after?: string },
) {
  const found = await ctx.db
    .select({
      id: tickets.id,
      number: tickets.number,
      description: sql<string>`left(${tickets.description}, 200)`,
      status: tickets.status,
      priority: tickets.priority,
      channel: tickets.channel,
      customerId: tickets.customerId,
      customerName: customers.name,
      handlerId: tickets.handlerId,
      groupId: tickets.groupId,
      openedAt: tickets.openedAt,
    })
    .from(tickets)
    .leftJoin(customers, eq(customers.id, tickets.customerId))
    .where(
      and(visibleTickets(ctx), status && eq(tickets.status, status), after ? olderThan(after) : undefined),
    )
    .orderBy(desc(tickets.openedAt), desc(tickets.id))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return { tickets: page, next: found.length > PAGE_SIZE && last ? cursorOf(last.openedAt, last.id) : null };
}

function olderThan(cursor: string) {
  const from = readCursor(cursor);
  return from && sql`(${tickets.openedAt}, ${tickets.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`;
}
