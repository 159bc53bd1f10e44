import type { FollowUpId } from '@huiyin/contract/ids';
import { meetDeadline } from '#features/deadlines';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockFollowUp } from './access.ts';
import { endFollowUp } from './end-follow-up.ts';
import { followUpDone } from './events.ts';
import { subjectOf } from './promise.ts';
import { tellTicket } from './tell-ticket.ts';

/** It is done; what came of it stands in the story of the ticket. */
export function completeFollowUp(
  ctx: Context,
  { followUpId, outcome = '' }: { followUpId: FollowUpId; outcome?: string },
) {
  return ctx.transaction(async (ctx) => {
    const { followUp, ticket } = await lockFollowUp(ctx, followUpId);
    if (followUp.status === 'done') return; // sent again
    if (followUp.status === 'cancelled') throw new Refusal('follow-up.ended');

    await endFollowUp(ctx, followUp, { status: 'done', outcome });
    await meetDeadline(ctx, { subject: subjectOf(followUp) });
    await tellTicket(ctx, ticket, followUp, { act: 'follow-up-done', body: outcome });
    await ctx.publish(followUpDone, { ticketId: ticket.id, followUpId, staffId: followUp.staffId });
  });
}
