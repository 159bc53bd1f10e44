import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { ticketReopened } from '../events.ts';

export const onTicketReopened = listen(
  'tickets/tell-reopened',
  ticketReopened,
  async (ctx, { ticketId, handlerId }, { position, staffId: byId }) => {
    if (!handlerId) return;
    const [kind, subject] = ['ticket.reopened' as const, `ticket:${ticketId}`];
    await ctx.transaction((ctx) =>
      notify(ctx, [{ staffId: handlerId, kind, subject, byId, key: String(position) }]),
    );
  },
);
