import type { TicketId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { ticketAssigned, ticketStatusChanged } from './events.ts';
import { followOwner } from './promises/follow-status.ts';
import { checkUnfinished } from './status-rules.ts';

/** Whoever takes a ticket works on it. Of two who take it at once, one is told that the other was first. */
export function takeTicket(ctx: Context, { ticketId }: { ticketId: TicketId }) {
  return ctx.transaction(async (ctx) => {
    const me = staffIdOf(ctx.actor);
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    if (ticket.handlerId !== null && ticket.handlerId !== me) throw new Refusal('ticket.taken-already');

    const isNew = ticket.status === 'new';
    const taken = await changeTicket(ctx, ticket, {
      handlerId: me,
      ...(isNew ? { status: 'open', statusSince: ctx.now() } : {}),
    });
    if (ticket.handlerId !== me) {
      await followOwner(ctx, taken);
      await ctx.publish(ticketAssigned, {
        ticketId,
        handlerId: me,
        groupId: ticket.groupId,
        previousHandlerId: null,
      });
    }
    if (isNew) await ctx.publish(ticketStatusChanged, { ticketId, from: 'new', to: 'open' });
  });
}
