import type { EntryId, RatingId, SolutionId, TicketId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { lockTicketForWork } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import { close } from '../close-ticket.ts';
import { isContent } from '../closing-rules/closing-rules.ts';
import { addEntry } from '../entries/add-entry.ts';
import { ticketRated } from '../events.ts';
import { ticketHolds } from '../holds/tables.ts';
import type { Ticket } from '../tables.ts';
import { ratings, solutions } from './tables.ts';

interface NewRating {
  ticketId: TicketId;
  id: RatingId;
  solutionId?: SolutionId;
  score: number;
  comment?: string;
}

/** A customer who is content closes a resolved ticket; one who is not keeps it resolved until that is seen to. */
export function rateTicket(ctx: Context, { ticketId, id, solutionId, score, comment = '' }: NewRating) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    if (solutionId) await checkSolution(ctx, ticketId, solutionId);
    const [rated] = await ctx.db
      .insert(ratings)
      .values({
        ...{ id, ticketId, solutionId, score, comment },
        ratedAt: ctx.now(),
        enteredById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
      })
      .onConflictDoNothing({ target: ratings.id })
      .returning();
    if (!rated) return; // sent again

    const { ticket: told } = await addEntry(ctx, ticket, {
      id: newId<EntryId>(),
      kind: 'change',
      body: comment,
      details: { act: 'rated', subject: id, score },
    });
    await ctx.publish(ticketRated, { ticketId, ratingId: id, score });
    if (!solutionId) await settle(ctx, told, score);
  });
}

async function settle(ctx: TransactionContext, ticket: Ticket, score: number) {
  if (ticket.status !== 'resolved') return;
  if (!(await isContent(ctx, score))) return changeTicket(ctx, ticket, { closesAt: null });
  const held = await ctx.db.$count(ticketHolds, eq(ticketHolds.ticketId, ticket.id));
  return held > 0 ? changeTicket(ctx, ticket, { closesAt: ctx.now() }) : close(ctx, ticket, 'rated');
}

async function checkSolution(ctx: TransactionContext, ticketId: TicketId, id: SolutionId) {
  const [found] = await ctx.db
    .select({ id: solutions.id })
    .from(solutions)
    .where(and(eq(solutions.id, id), eq(solutions.ticketId, ticketId)));
  if (!found) throw new NotFound();
}
