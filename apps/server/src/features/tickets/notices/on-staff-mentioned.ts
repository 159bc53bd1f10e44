import { notify } from '#features/notifications';
import { listen } from '#platform/events';
import { staffMentioned } from '../events.ts';

export const onStaffMentioned = listen(
  'tickets/tell-mentioned',
  staffMentioned,
  async (ctx, { ticketId, staffIds }, { position, staffId: byId }) => {
    const [kind, subject] = ['ticket.mentioned' as const, `ticket:${ticketId}`];
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        staffIds.map((staffId) => ({ staffId, kind, subject, byId, key: String(position) })),
      ),
    );
  },
);
