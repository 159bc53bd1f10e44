import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { ticketPriorityChanged } from '../events.ts';

export const onPriorityChanged = listen(
  'tickets/tell-priority-changed',
  ticketPriorityChanged,
  async (ctx, { ticketId, from, to, handlerId }, { position, staffId: byId }) => {
    if (!handlerId) return;
    const [kind, subject] = ['ticket.priority-changed' as const, `ticket:${ticketId}`];
    await ctx.transaction((ctx) =>
      notify(ctx, [{ staffId: handlerId, kind, subject, facts: { from, to }, byId, key: String(position) }]),
    );
  },
);
