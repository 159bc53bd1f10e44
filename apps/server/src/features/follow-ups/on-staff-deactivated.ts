import { and, eq } from 'drizzle-orm';
import { staff, staffDeactivated } from '#features/staff';
import { tickets } from '#features/tickets';
import { listen } from '#platform/events';
import { changeFollowUp } from './change-follow-up.ts';
import { stillOpen } from './still-open.ts';
import { followUps } from './tables.ts';

/** Who takes over from somebody who left does what they had still to do, but for tickets they may not see. */
export const onStaffDeactivated = listen(
  'follow-ups/hand-over',
  staffDeactivated,
  async (ctx, { staffId, successorId }) => {
    const [successor] = successorId ? await ctx.db.select().from(staff).where(eq(staff.id, successorId)) : [];
    if (!successor || successor.deactivatedAt) return;
    const planned = await ctx.db
      .select({ followUpId: followUps.id, restrictedTo: tickets.restrictedTo })
      .from(followUps)
      .innerJoin(tickets, eq(tickets.id, followUps.ticketId))
      .where(and(eq(followUps.staffId, staffId), stillOpen));
    for (const { followUpId, restrictedTo } of planned) {
      if (restrictedTo && !restrictedTo.includes(successor.id)) continue;
      await changeFollowUp(ctx, { followUpId, staffId: successor.id });
    }
  },
);
