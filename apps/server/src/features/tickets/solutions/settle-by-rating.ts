import type { TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, gt, isNull, or } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { changeTicket } from '../change-ticket.ts';
import { close } from '../close-ticket.ts';
import { isContent, resolvedState } from '../closing-rules/closing-rules.ts';
import { ticketHolds } from '../holds/tables.ts';
import { type Ticket, tickets } from '../tables.ts';
import { ratings } from './tables.ts';

/** A customer who is content closes a resolved ticket; one who is not keeps it resolved until that is seen to. */
export async function settleByRating(ctx: TransactionContext, ticket: Ticket, score: number) {
  if (ticket.status !== 'resolved') return;
  if (!(await isContent(ctx, score))) return changeTicket(ctx, ticket, { closesAt: null });
  const held = await ctx.db.$count(ticketHolds, eq(ticketHolds.ticketId, ticket.id));
  return held > 0 ? changeTicket(ctx, ticket, { closesAt: ctx.now() }) : close(ctx, ticket, 'rated');
}

/**
 * What two tickets are once each has its own ratings again: settled by the newest since it was resolved, or, where none
 * is left to it, as if the customer had yet to say how content they are.
 */
export async function settleApart(ctx: TransactionContext, ticket: Ticket) {
  const wasRated = ticket.status === 'closed' && ticket.closedBecause === 'rated';
  if (ticket.status !== 'resolved' && !wasRated) return;
  const score = await newestScore(ctx, ticket);
  if (score !== undefined) return settleByRating(ctx, ticket, score);
  const { resolvedAt } = ticket;
  await changeTicket(ctx, ticket, {
    ...(await resolvedState(ctx)),
    ...{ resolvedAt, closedAt: null, closedBecause: null },
  });
}

/** Whether a customer rated the ticket itself since then. */
export const ratedSince = async (ctx: Context, ticketId: TicketId, since: Date) =>
  (await ctx.db.$count(
    ratings,
    and(eq(ratings.ticketId, ticketId), isNull(ratings.solutionId), gt(ratings.ratedAt, since)),
  )) > 0;

async function newestScore(ctx: Context, { id, resolvedAt }: Ticket) {
  const [newest] = await ctx.db
    .select({ score: ratings.score })
    .from(ratings)
    .innerJoin(tickets, eq(tickets.id, ratings.ticketId))
    .where(
      and(
        or(eq(tickets.id, id), eq(tickets.mergedIntoId, id)),
        isNull(ratings.solutionId),
        resolvedAt ? gt(ratings.ratedAt, resolvedAt) : undefined,
      ),
    )
    .orderBy(desc(ratings.ratedAt))
    .limit(1);
  return newest?.score;
}
