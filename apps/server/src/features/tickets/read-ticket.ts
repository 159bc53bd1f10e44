import type { TicketId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import { findCustomer } from '#features/customers';
import { openDeadlinesOf } from '#features/deadlines';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { mayWorkOn, visibleTickets } from './access.ts';
import { ticketHolds } from './holds/tables.ts';
import { ticketLinks } from './links/tables.ts';
import { namesOf } from './names.ts';
import { ratings, solutions } from './solutions/tables.ts';
import { summaryColumns } from './summary.ts';
import { type Ticket, tickets } from './tables.ts';

/** One ticket with all that its page shows, in a fixed number of questions. */
export async function readTicket(ctx: Context, { ticketId }: { ticketId: TicketId }): Promise<TicketDetail> {
  const [found] = await ctx.db
    .select({ ticket: tickets, summary: summaryColumns })
    .from(tickets)
    .where(and(eq(tickets.id, ticketId), visibleTickets(ctx)));
  if (!found) throw new NotFound();

  const { ticket, summary } = found;
  const [customer, offered, rated, linked, holds, promised] = await Promise.all([
    ticket.customerId ? findCustomer(ctx, ticket.customerId) : undefined,
    solutionsOf(ctx, ticketId),
    ctx.db.select().from(ratings).where(eq(ratings.ticketId, ticketId)).orderBy(desc(ratings.ratedAt)),
    linksOf(ctx, ticketId),
    ctx.db.select().from(ticketHolds).where(eq(ticketHolds.ticketId, ticketId)),
    openDeadlinesOf(ctx, `ticket:${ticketId}`),
  ]);
  return {
    ...detailOf(ticket),
    ...summary,
    description: ticket.description,
    customer: customer ?? null,
    mayWork: mayWorkOn(ctx.actor, ticket),
    solutions: offered,
    ratings: rated,
    links: linked,
    holds,
    deadlines: promised,
    names: await namesOf(ctx, [
      ...[ticket.handlerId, ticket.openedById, ticket.groupId, ticket.awaitedDepartmentId, ticket.categoryId],
      ...[...ticket.departmentIds, ...(ticket.restrictedTo ?? [])],
      ...offered.flatMap(({ offeredById, answerEnteredById }) => [offeredById, answerEnteredById]),
      ...rated.map(({ enteredById }) => enteredById),
    ]),
  };
}

function detailOf(ticket: Ticket) {
  const { externalAgency, externalNumber, externalDueAt, lastSeq: _, ...fields } = ticket;
  return {
    ...fields,
    externalComplaint: externalAgency && {
      agency: externalAgency,
      number: externalNumber,
      dueAt: externalDueAt,
    },
  };
}

function solutionsOf(ctx: Context, ticketId: TicketId) {
  return ctx.db
    .select()
    .from(solutions)
    .where(eq(solutions.ticketId, ticketId))
    .orderBy(asc(solutions.round), asc(solutions.place));
}

/** Links to tickets that one may not see are not there. */
function linksOf(ctx: Context, ticketId: TicketId) {
  return ctx.db
    .select({
      ticketId: tickets.id,
      number: tickets.number,
      description: summaryColumns.description,
      status: tickets.status,
      kind: ticketLinks.kind,
      direction: sql<'to' | 'from'>`case when ${ticketLinks.fromId} = ${ticketId} then 'to' else 'from' end`,
    })
    .from(ticketLinks)
    .innerJoin(
      tickets,
      sql`${tickets.id} = case when ${ticketLinks.fromId} = ${ticketId} then ${ticketLinks.toId} else ${ticketLinks.fromId} end`,
    )
    .where(and(or(eq(ticketLinks.fromId, ticketId), eq(ticketLinks.toId, ticketId)), visibleTickets(ctx)))
    .orderBy(asc(ticketLinks.linkedAt));
}
