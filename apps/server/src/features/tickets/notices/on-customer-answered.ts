import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { customerAnswered } from '../events.ts';

export const onCustomerAnswered = listen(
  'tickets/tell-customer-replied',
  customerAnswered,
  async (ctx, { ticketId, handlerId }, { position, staffId: byId }) => {
    if (!handlerId) return;
    const [kind, subject] = ['ticket.customer-replied' as const, `ticket:${ticketId}`];
    await ctx.transaction((ctx) =>
      notify(ctx, [{ staffId: handlerId, kind, subject, byId, key: String(position) }]),
    );
  },
);
