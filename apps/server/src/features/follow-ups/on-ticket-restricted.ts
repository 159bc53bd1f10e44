import { and, eq, notInArray } from 'drizzle-orm';
import { lockTicket, ticketRestricted } from '#features/tickets';
import { listen } from '#platform/events';
import { changeFollowUp } from './change-follow-up.ts';
import { followUps } from './tables.ts';

/** What is left to do by who may no longer see the ticket goes to its handler, or to who restricted it. */
export const onTicketRestricted = listen(
  'follow-ups/pass-to-who-may-see',
  ticketRestricted,
  async (ctx, { ticketId }, { staffId: byId }) => {
    await ctx.transaction(async (ctx) => {
      const { restrictedTo, handlerId } = await lockTicket(ctx, ticketId);
      if (!restrictedTo) return;
      const staffId = [handlerId, byId, ...restrictedTo].find((id) => id && restrictedTo.includes(id));
      const out = await ctx.db
        .select({ followUpId: followUps.id })
        .from(followUps)
        .where(
          and(
            eq(followUps.ticketId, ticketId),
            eq(followUps.status, 'open'),
            notInArray(followUps.staffId, restrictedTo),
          ),
        );
      for (const { followUpId } of out) await changeFollowUp(ctx, { followUpId, staffId: staffId! });
    });
  },
);
