import type { TicketId } from '@huiyin/contract/ids';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import { describeSubjects } from '#features/deadlines';
import { visibleTickets } from './access.ts';
import { tickets } from './tables.ts';

/** What lists of promises and notices say of the tickets they are about. */
export const describeTickets = describeSubjects('ticket', async (ctx, ids) => {
  const found = await ctx.db
    .select({
      id: tickets.id,
      number: tickets.number,
      title: sql<string>`left(${tickets.description}, 100)`,
      customerName: customers.name,
      priority: tickets.priority,
    })
    .from(tickets)
    .leftJoin(customers, eq(customers.id, tickets.customerId))
    .where(and(inArray(tickets.id, ids as TicketId[]), visibleTickets(ctx)));
  return new Map(
    found.map(({ id, priority, ...about }) => [
      id as string,
      { ...about, path: `/tickets/${id}`, urgent: priority === 'urgent' },
    ]),
  );
});
