import type { TicketId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { ticketPriorityChanged } from './events.ts';
import { followPriority } from './promises/follow-facts.ts';
import { checkUnfinished } from './status-rules.ts';

/** Raises or lowers the priority, with the reason; the deadlines move with it and those concerned are told. */
export function changePriority(
  ctx: Context,
  { ticketId, priority, reason }: { ticketId: TicketId; priority: Priority; reason: string },
) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    if (ticket.priority === priority) return;

    const changed = await changeTicket(ctx, ticket, { priority, priorityReason: reason }, reason);
    await followPriority(ctx, changed, ticket.priority, reason);
    await ctx.publish(ticketPriorityChanged, {
      ticketId,
      from: ticket.priority,
      to: priority,
      handlerId: ticket.handlerId,
    });
  });
}
