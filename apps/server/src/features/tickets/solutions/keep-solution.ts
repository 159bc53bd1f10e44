import type { SolutionId, TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { solutions } from './tables.ts';

export interface Alternative {
  id: SolutionId;
  body: string;
}

/** Keeps alternatives offered together as the next round of a locked ticket; what was sent before is left out. */
export function keepSolutions(ctx: TransactionContext, ticketId: TicketId, alternatives: Alternative[]) {
  return ctx.db
    .insert(solutions)
    .values(
      alternatives.map(({ id, body }, place) => ({
        ...{ id, ticketId, body, place },
        round: sql`(select coalesce(max(s.round), 0) + 1 from ${solutions} s where s.ticket_id = ${ticketId})`,
        offeredAt: ctx.now(),
        offeredById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
      })),
    )
    .onConflictDoNothing({ target: solutions.id })
    .returning();
}

/** What settled a matter at once. */
export async function keepSolution(ctx: TransactionContext, ticketId: TicketId, body: string) {
  await keepSolutions(ctx, ticketId, [{ id: newId<SolutionId>(), body }]);
}
