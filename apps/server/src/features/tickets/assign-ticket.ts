import type { GroupId, StaffId, TicketId } from '@huiyin/contract/ids';
import { isThere } from '#features/staff';
import type { Context } from '#platform/context';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { checkAssignees } from './check-assignees.ts';
import { ticketAssigned } from './events.ts';
import { followOwner } from './promises/follow-status.ts';
import { checkUnfinished } from './status-rules.ts';

interface Assignment {
  ticketId: TicketId;
  handlerId?: StaffId | null;
  groupId?: GroupId | null;
  reason?: string;
}

/** Gives a ticket to a person, a group or both. Somebody who is away may be given work: the answer warns of it. */
export function assignTicket(ctx: Context, { ticketId, handlerId, groupId, reason }: Assignment) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    checkUnfinished(ticket);
    await checkAssignees(ctx, { handlerId, groupId });

    const restrictedTo = withHandler(ticket.restrictedTo, handlerId);
    const assigned = await changeTicket(ctx, ticket, { handlerId, groupId, restrictedTo }, reason);
    if (assigned.version > ticket.version) {
      await followOwner(ctx, assigned);
      await ctx.publish(ticketAssigned, {
        ticketId,
        handlerId: assigned.handlerId,
        groupId: assigned.groupId,
        previousHandlerId: ticket.handlerId,
      });
    }
    const isAway = handlerId && handlerId !== me(ctx) && !(await isThere(ctx, handlerId));
    return { warnings: isAway ? ['handler-away' as const] : [] };
  });
}

/** Whoever is given a restricted ticket is one of its own people from then on. */
function withHandler(people: StaffId[] | null, handlerId: StaffId | null | undefined) {
  return people && handlerId && !people.includes(handlerId) ? [...people, handlerId] : people;
}

const me = ({ actor }: Context) => (actor.kind === 'staff' ? actor.id : null);
