import { followUpId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { deadlineMoved } from '#features/deadlines';
import { listen } from '#platform/events';
import { lockFollowUp } from './access.ts';
import { changesOf } from './changes-of.ts';
import { followUpChanged } from './events.ts';
import { followUps } from './tables.ts';
import { tellTicket } from './tell-ticket.ts';

/** Whose due time a lead moved is due then, and the ticket tells of it. */
export const onDeadlineMoved = listen(
  'follow-ups/show-due-time',
  deadlineMoved,
  async (ctx, { kind, why, subject, to, reason }, { staffId: byId }) => {
    if (kind !== 'follow-up' || why !== 'by-hand') return;
    const id = followUpId.parse(subject.slice('follow-up:'.length));
    await ctx.transaction(async (ctx) => {
      const { followUp, ticket } = await lockFollowUp(ctx, id);
      const dueAt = new Date(to);
      const changes = changesOf(followUp, { ...followUp, dueAt });
      if (changes.length === 0) return;
      await ctx.db.update(followUps).set({ dueAt }).where(eq(followUps.id, id));
      await tellTicket(ctx, ticket, followUp, {
        ...{ act: 'follow-up-changed', changes, byId },
        reason: reason ?? undefined,
      });
      const { staffId } = followUp;
      await ctx.publish(followUpChanged, {
        ...{ ticketId: ticket.id, followUpId: id, staffId },
        previousStaffId: staffId,
      });
    });
  },
);
