import type { SolutionId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { offerSolutions, solutions, tickets } from '#features/tickets';
import type { PlannedSolution } from '../plan.ts';
import type { Stage } from './stage.ts';

/** What was offered together. To who was not satisfied it was offered while the ticket stayed resolved. */
export async function offerRound(
  { cast, ticketId, ...stage }: Stage,
  round: readonly (PlannedSolution & { id: SolutionId })[],
) {
  const { offeredAt, offeredBy } = round[0]!;
  const ctx = stage.at(offeredAt, cast.actor(offeredBy));
  const [ticket] = await ctx.db
    .select({ status: tickets.status })
    .from(tickets)
    .where(eq(tickets.id, ticketId));
  if (ticket?.status !== 'resolved') {
    return offerSolutions(ctx, { ticketId, alternatives: round.map(({ id, body }) => ({ id, body })) });
  }
  await ctx.db.insert(solutions).values(
    round.map(({ id, body, round: number }, place) => ({
      ...{ id, ticketId, body, place, offeredAt },
      round: number,
      offeredById: cast.person(offeredBy),
    })),
  );
}
