import type { GroupId, TicketId } from '@huiyin/contract/ids';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { notify } from '#features/notifications';
import { groupMembers, presences } from '#features/staff';
import type { Context } from '#platform/context';
import { listen } from '#platform/events';
import { ticketAssigned } from '../events.ts';
import { tickets } from '../tables.ts';

/** Tells those of the group who are there, while nobody handles it: one of them takes it. */
export const onGroupAssigned = listen(
  'tickets/tell-group',
  ticketAssigned,
  async (ctx, { ticketId, handlerId, groupId }, { position, staffId: byId }) => {
    if (handlerId || !groupId) return;
    const about = { kind: 'ticket.for-group', subject: `ticket:${ticketId}`, byId } as const;
    const there = await membersWaiting(ctx, ticketId, groupId);
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        there.map(({ staffId }) => ({ ...about, staffId, key: String(position) })),
      ),
    );
  },
);

/** The members online who may know of it; nobody once somebody has taken it, or it went elsewhere. */
const membersWaiting = (ctx: Context, ticketId: TicketId, groupId: GroupId) =>
  ctx.db
    .select({ staffId: groupMembers.staffId })
    .from(tickets)
    .innerJoin(groupMembers, eq(groupMembers.groupId, tickets.groupId))
    .innerJoin(presences, eq(presences.staffId, groupMembers.staffId))
    .where(
      and(
        eq(tickets.id, ticketId),
        eq(tickets.groupId, groupId),
        isNull(tickets.handlerId),
        eq(presences.presence, 'online'),
        or(isNull(tickets.restrictedTo), sql`${groupMembers.staffId} = any(${tickets.restrictedTo})`),
      ),
    );
