import type { EntryId, SolutionId, TicketId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { lockTicketForWork } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';
import { solutionOffered } from '../events.ts';
import { checkUnfinished } from '../status-rules.ts';
import { solutions } from './tables.ts';

interface Offer {
  ticketId: TicketId;
  alternatives: { id: SolutionId; body: string }[];
}

/** Keeps what was offered to the customer: one solution, or several to choose from. */
export function offerSolutions(ctx: Context, { ticketId, alternatives }: Offer) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    const [{ last } = { last: 0 }] = await ctx.db
      .select({ last: sql<number>`coalesce(max(${solutions.round}), 0)` })
      .from(solutions)
      .where(eq(solutions.ticketId, ticketId));

    const offered = await ctx.db
      .insert(solutions)
      .values(
        alternatives.map(({ id, body }, place) => ({
          ...{ id, ticketId, body, place, round: last + 1 },
          offeredAt: ctx.now(),
          offeredById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
        })),
      )
      .onConflictDoNothing({ target: solutions.id })
      .returning();
    if (offered.length === 0) return; // sent again

    const solutionIds = offered.map(({ id }) => id);
    await addEntry(ctx, ticket, {
      id: newId<EntryId>(),
      kind: 'change',
      body: offered.map(({ body }) => body).join('\n'),
      details: { act: 'solution-offered', subject: solutionIds[0]! },
    });
    await ctx.publish(solutionOffered, { ticketId, solutionIds });
  });
}
