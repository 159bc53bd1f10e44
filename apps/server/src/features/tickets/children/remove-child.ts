import type { TicketId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { changeTicket } from '../change-ticket.ts';
import { ticketChildRemoved } from '../events.ts';
import { tellMerge } from '../merging/tell-merge.ts';
import { lockFamily } from './lock-family.ts';

/** The child goes on by itself, and the parent does not wait for it any more. */
export function removeChild(ctx: Context, { ticketId, childId }: { ticketId: TicketId; childId: TicketId }) {
  return ctx.transaction(async (ctx) => {
    const { child } = await lockFamily(ctx, ticketId, childId);
    if (child.parentId !== ticketId) throw new NotFound();

    await changeTicket(ctx, child, { parentId: null });
    await tellMerge(ctx, { ticketId, act: 'child-removed', subject: childId });
    await tellMerge(ctx, { ticketId: childId, act: 'unmade-child', subject: ticketId });
    await ctx.publish(ticketChildRemoved, { ticketId, otherId: childId });
    await ctx.publish(ticketChildRemoved, { ticketId: childId, otherId: ticketId });
  });
}
