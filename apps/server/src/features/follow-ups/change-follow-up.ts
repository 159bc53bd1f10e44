import type { FollowUpId, StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { passDeadlines } from '#features/deadlines';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { checkPerson, lockFollowUp } from './access.ts';
import { changesOf } from './changes-of.ts';
import { followUpChanged } from './events.ts';
import { promise, subjectOf } from './promise.ts';
import { followUps } from './tables.ts';
import { tellTicket } from './tell-ticket.ts';

interface Change {
  followUpId: FollowUpId;
  what?: string;
  dueAt?: Date;
  staffId?: StaffId;
  reason?: string;
}

/** Another does it, or at another time, or something else is to be done. */
export function changeFollowUp(ctx: Context, { followUpId, reason, ...wanted }: Change) {
  return ctx.transaction(async (ctx) => {
    const { followUp, ticket } = await lockFollowUp(ctx, followUpId);
    if (followUp.status !== 'open') throw new Refusal('follow-up.ended');
    const { what = followUp.what, dueAt = followUp.dueAt, staffId = followUp.staffId } = wanted;
    const changes = changesOf(followUp, { what, dueAt, staffId });
    if (changes.length === 0) return;
    const isMoved = dueAt.getTime() !== followUp.dueAt.getTime();
    if (isMoved && dueAt <= ctx.now()) throw new Refusal('follow-up.in-the-past', ['dueAt']);
    if (staffId !== followUp.staffId) await checkPerson(ctx, ticket, staffId);

    const [changed] = await ctx.db
      .update(followUps)
      .set({ what, dueAt, staffId })
      .where(eq(followUps.id, followUpId))
      .returning();
    if (staffId !== followUp.staffId) {
      await passDeadlines(ctx, { subject: subjectOf(followUp), to: { staffId } });
    }
    if (isMoved) await promise(ctx, changed!, reason);
    await tellTicket(ctx, ticket, followUp, { act: 'follow-up-changed', changes, reason });
    const previousStaffId = followUp.staffId;
    await ctx.publish(followUpChanged, { ticketId: ticket.id, followUpId, staffId, previousStaffId });
  });
}
