import type { EntryId, SolutionId, TicketId } from '@huiyin/contract/ids';
import type { SolutionAnswer } from '@huiyin/contract/solutions';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound, Refusal } from '#platform/refusal';
import { lockTicketForWork } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';
import { solutionAnswered } from '../events.ts';
import { type Solution, solutions } from './tables.ts';

interface Answer {
  ticketId: TicketId;
  solutionId: SolutionId;
  answer: Exclude<SolutionAnswer, 'not-chosen'>;
  comment?: string;
}

/** Keeps the customer's answer. Who takes one of several alternatives has not chosen the others. */
export function answerSolution(ctx: Context, { ticketId, solutionId, answer, comment = '' }: Answer) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    const [solution] = await ctx.db
      .select()
      .from(solutions)
      .where(and(eq(solutions.id, solutionId), eq(solutions.ticketId, ticketId)));
    if (!solution) throw new NotFound();
    if (solution.answer === answer && solution.answerComment === comment) return; // sent again
    if (solution.answer) throw new Refusal('solution.already-answered');

    await write(ctx, { answer, answerComment: comment }, eq(solutions.id, solutionId));
    if (answer !== 'declined') await leaveOthers(ctx, solution);
    await addEntry(ctx, ticket, {
      id: newId<EntryId>(),
      kind: 'change',
      body: comment,
      details: { act: 'solution-answered', subject: solutionId, answer },
    });
    for (const told of [ticketId, ticket.mergedIntoId])
      if (told) await ctx.publish(solutionAnswered, { ticketId: told, solutionId });
  });
}

async function leaveOthers(ctx: TransactionContext, { ticketId, round }: Solution) {
  const others = and(eq(solutions.ticketId, ticketId), eq(solutions.round, round), isNull(solutions.answer));
  await write(ctx, { answer: 'not-chosen' }, others);
}

async function write(ctx: TransactionContext, answer: Partial<Solution>, which: ReturnType<typeof and>) {
  await ctx.db
    .update(solutions)
    .set({
      ...answer,
      answeredAt: ctx.now(),
      answerEnteredById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
    })
    .where(which);
}
