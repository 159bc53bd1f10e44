import type { FollowUpId } from '@huiyin/contract/ids';
import { and, eq, inArray } from 'drizzle-orm';
import { customers } from '#features/customers';
import { describeSubjects } from '#features/deadlines';
import { tickets, visibleTickets } from '#features/tickets';
import { followUps } from './tables.ts';

/** What lists of promises and notices say of the follow-ups they are about. */
export const describeFollowUps = describeSubjects('follow-up', async (ctx, ids) => {
  const found = await ctx.db
    .select({
      id: followUps.id,
      ticketId: followUps.ticketId,
      title: followUps.what,
      number: tickets.number,
      customerName: customers.name,
      priority: tickets.priority,
    })
    .from(followUps)
    .innerJoin(tickets, eq(tickets.id, followUps.ticketId))
    .leftJoin(customers, eq(customers.id, tickets.customerId))
    .where(and(inArray(followUps.id, ids as FollowUpId[]), visibleTickets(ctx)));
  return new Map(
    found.map(({ id, ticketId, priority, ...about }) => [
      id as string,
      { ...about, path: `/tickets/${ticketId}`, urgent: priority === 'urgent' },
    ]),
  );
});
