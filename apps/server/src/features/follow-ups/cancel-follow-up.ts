import type { FollowUpId } from '@huiyin/contract/ids';
import { cancelDeadlines } from '#features/deadlines';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockFollowUp } from './access.ts';
import { endFollowUp } from './end-follow-up.ts';
import { followUpCancelled } from './events.ts';
import { subjectOf } from './promise.ts';
import { tellTicket } from './tell-ticket.ts';

/** It is needed no more. */
export function cancelFollowUp(
  ctx: Context,
  { followUpId, reason }: { followUpId: FollowUpId; reason?: string },
) {
  return ctx.transaction(async (ctx) => {
    const { followUp, ticket } = await lockFollowUp(ctx, followUpId);
    if (followUp.status === 'cancelled') return; // sent again
    if (followUp.status === 'done') throw new Refusal('follow-up.ended');

    await endFollowUp(ctx, followUp, { status: 'cancelled' });
    await cancelDeadlines(ctx, { subject: subjectOf(followUp) });
    await tellTicket(ctx, ticket, followUp, { act: 'follow-up-cancelled', reason });
    await ctx.publish(followUpCancelled, { ticketId: ticket.id, followUpId, staffId: followUp.staffId });
  });
}
