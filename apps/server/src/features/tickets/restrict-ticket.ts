import type { StaffId, TicketId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { checkStaff } from './check-assignees.ts';
import { ticketRestricted } from './events.ts';
import { isFinished } from './status-rules.ts';
import type { Ticket } from './tables.ts';

/** From now on only these people know of the ticket, whatever their roles allow; nobody named lifts it. */
export function restrictTicket(
  ctx: Context,
  { ticketId, staffIds, reason }: { ticketId: TicketId; staffIds: StaffId[]; reason: string },
) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    const people = [...new Set(staffIds)].sort();
    if (people.length > 0 && !people.includes(staffIdOf(ctx.actor))) {
      throw new Refusal('ticket.restricted-without-you');
    }
    if (people.length > 0 && isOwed(ticket) && !people.includes(ticket.handlerId)) {
      throw new Refusal('ticket.restricted-without-handler', ['staffIds']);
    }
    await checkStaff(ctx, people);

    await changeTicket(ctx, ticket, { restrictedTo: people.length > 0 ? people : null }, reason);
    await ctx.publish(ticketRestricted, { ticketId });
  });
}

const isOwed = (ticket: Ticket): ticket is Ticket & { handlerId: StaffId } =>
  ticket.handlerId !== null && !isFinished(ticket.status);
