import type { FollowUpId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { oweAgain } from '#features/deadlines';
import type { Context } from '#platform/context';
import { lockFollowUp } from './access.ts';
import { followUpReopened } from './events.ts';
import { subjectOf } from './promise.ts';
import { followUps } from './tables.ts';
import { tellTicket } from './tell-ticket.ts';

/** It was ended by mistake: it is owed as before. */
export function reopenFollowUp(ctx: Context, { followUpId }: { followUpId: FollowUpId }) {
  return ctx.transaction(async (ctx) => {
    const { followUp, ticket } = await lockFollowUp(ctx, followUpId);
    if (followUp.status === 'open') return; // sent again

    await ctx.db
      .update(followUps)
      .set({ status: 'open', outcome: '', endedAt: null, endedById: null })
      .where(eq(followUps.id, followUpId));
    await oweAgain(ctx, { subject: subjectOf(followUp), kind: 'follow-up' });
    await tellTicket(ctx, ticket, followUp, { act: 'follow-up-reopened' });
    await ctx.publish(followUpReopened, { ticketId: ticket.id, followUpId, staffId: followUp.staffId });
  });
}
