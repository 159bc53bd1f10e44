import type { TicketId } from '@huiyin/contract/ids';
import { and, asc, eq, or } from 'drizzle-orm';
import { customers } from '#features/customers';
import { tickets, visibleTickets } from '#features/tickets';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';

/** The order numbers of a ticket and of those merged into it; none of a person who was erased. */
export async function numbersOfTicket(ctx: Context, ticketId: TicketId): Promise<string[]> {
  const found = await ctx.db
    .select({ id: tickets.id, orderNumbers: tickets.orderNumbers, erasedAt: customers.erasedAt })
    .from(tickets)
    .leftJoin(customers, eq(customers.id, tickets.customerId))
    .where(and(or(eq(tickets.id, ticketId), eq(tickets.mergedIntoId, ticketId)), visibleTickets(ctx)))
    .orderBy(asc(tickets.openedAt), asc(tickets.id));
  const own = found.filter(({ id }) => id === ticketId);
  if (own.length === 0) throw new NotFound();
  const others = found.filter(({ id }) => id !== ticketId);
  return [...new Set([...own, ...others].flatMap((one) => (one.erasedAt ? [] : one.orderNumbers)))];
}
