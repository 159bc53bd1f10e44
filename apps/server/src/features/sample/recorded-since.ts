import { and, asc, inArray, or, sql } from 'drizzle-orm';
import { entries, tickets } from '#features/tickets';
import type { Context } from '#platform/context';
import type { Sample } from './tables.ts';

const MOST = 1000;

/** Tickets that are no part of the sample, but about its customers or with a hand of its people in them. */
export function recordedSince(ctx: Context, { customerIds, staffIds, ticketIds }: Sample) {
  const written = sql`exists (select from ${entries} e where e.ticket_id = ${tickets}.id
    and e.author_id = any(${sql.param(staffIds)}::uuid[]))`;
  return ctx.db
    .select({
      id: tickets.id,
      number: tickets.number,
      description: sql<string>`left(${tickets.description}, 100)`,
    })
    .from(tickets)
    .where(
      and(
        sql`${tickets.id} <> all(${sql.param(ticketIds)}::uuid[])`,
        or(
          inArray(tickets.customerId, customerIds),
          inArray(tickets.handlerId, staffIds),
          inArray(tickets.openedById, staffIds),
          written,
        ),
      ),
    )
    .orderBy(asc(tickets.openedAt), asc(tickets.id))
    .limit(MOST);
}
