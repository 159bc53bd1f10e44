import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { ticketTookIn } from '../events.ts';

/** Tells who handled either of the two. */
export const onTicketMerged = listen(
  'tickets/tell-merged',
  ticketTookIn,
  async (ctx, { ticketId, handlerIds }, { position, staffId: byId }) => {
    const about = {
      kind: 'ticket.merged' as const,
      subject: `ticket:${ticketId}`,
      byId,
      key: String(position),
    };
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        handlerIds.map((staffId) => ({ ...about, staffId })),
      ),
    );
  },
);
