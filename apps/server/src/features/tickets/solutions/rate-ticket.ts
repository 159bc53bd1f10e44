import type { EntryId, RatingId, SolutionId, TicketId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound } from '#platform/refusal';
import { lockTicket, lockTicketForWork } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';
import { ticketRated } from '../events.ts';
import { keepScore } from './keep-score.ts';
import { settleByRating } from './settle-by-rating.ts';
import { ratings, solutions } from './tables.ts';

interface NewRating {
  ticketId: TicketId;
  id: RatingId;
  solutionId?: SolutionId;
  score: number;
  comment?: string;
}

/** A rating is kept where it was given; what it settles is the matter, which may go on in another ticket. */
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
      alongside: { score },
    });
    const { mergedIntoId } = ticket;
    if (mergedIntoId) await keepScore(ctx, mergedIntoId);
    for (const rated of mergedIntoId ? [ticketId, mergedIntoId] : [ticketId])
      await ctx.publish(ticketRated, { ticketId: rated, ratingId: id, score });
    if (solutionId) return;
    await settleByRating(ctx, mergedIntoId ? await lockTicket(ctx, mergedIntoId) : told, score);
  });
}

async function checkSolution(ctx: TransactionContext, ticketId: TicketId, id: SolutionId) {
  const [found] = await ctx.db
    .select({ id: solutions.id })
    .from(solutions)
    .where(and(eq(solutions.id, id), eq(solutions.ticketId, ticketId)));
  if (!found) throw new NotFound();
}
