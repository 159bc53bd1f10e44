import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { type FollowUp, followUps } from './tables.ts';

export async function endFollowUp(
  ctx: TransactionContext,
  { id }: FollowUp,
  how: { status: 'done' | 'cancelled'; outcome?: string },
) {
  const endedById = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  await ctx.db
    .update(followUps)
    .set({ ...how, endedById, endedAt: ctx.now() })
    .where(eq(followUps.id, id));
}
