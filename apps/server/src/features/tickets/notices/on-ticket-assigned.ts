import { type NewNotice, notify } from '#features/notifications';
import { listen } from '#platform/events';
import { ticketAssigned } from '../events.ts';

/** Tells who has it now and who had it before; who took it for themselves needs no word. */
export const onTicketAssigned = listen(
  'tickets/tell-assigned',
  ticketAssigned,
  async (ctx, { ticketId, handlerId, previousHandlerId }, { position, staffId }) => {
    if (handlerId === previousHandlerId) return;
    const about = { subject: `ticket:${ticketId}`, byId: staffId, key: String(position) };
    const told: NewNotice[] = [];
    if (handlerId) told.push({ ...about, staffId: handlerId, kind: 'ticket.assigned' });
    if (previousHandlerId) told.push({ ...about, staffId: previousHandlerId, kind: 'ticket.taken' });
    await ctx.transaction((ctx) => notify(ctx, told));
  },
);
