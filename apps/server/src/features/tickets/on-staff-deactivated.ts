import { and, eq } from 'drizzle-orm';
import { companyLanguage } from '#features/organisation';
import { staff, staffDeactivated } from '#features/staff';
import { listen } from '#platform/events';
import { inLanguage } from '#platform/language';
import { assignTicket } from './assign-ticket.ts';
import { unfinished } from './status-conditions.ts';
import { tickets } from './tables.ts';

const why = { zh: '原处理人的账号已停用', en: 'The account of the handler was shut off' };

/** Who takes over from somebody who left has their open tickets; restricted ones only who is among their people. */
export const onStaffDeactivated = listen(
  'tickets/hand-over',
  staffDeactivated,
  async (ctx, { staffId, successorId }) => {
    const [successor] = successorId ? await ctx.db.select().from(staff).where(eq(staff.id, successorId)) : [];
    if (!successor || successor.deactivatedAt) return;
    const held = await ctx.db
      .select({ ticketId: tickets.id, restrictedTo: tickets.restrictedTo })
      .from(tickets)
      .where(and(eq(tickets.handlerId, staffId), unfinished));
    const reason = inLanguage(why, await companyLanguage(ctx));
    for (const { ticketId, restrictedTo } of held) {
      if (restrictedTo && !restrictedTo.includes(successor.id)) continue;
      await assignTicket(ctx, { ticketId, handlerId: successor.id, reason });
    }
  },
);
