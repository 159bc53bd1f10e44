import type { FollowUp } from '@huiyin/contract/follow-ups';
import type { TicketId } from '@huiyin/contract/ids';
import { and, eq, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { tickets, visibleTickets } from '#features/tickets';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { mayChange } from './access.ts';
import { followUps } from './tables.ts';

const MOST = 100;
const planner = alias(staff, 'planner');
const ender = alias(staff, 'ender');

/** The open ones by due time, then those that ended, the last first. */
export async function listFollowUpsOf(ctx: Context, { ticketId }: { ticketId: TicketId }) {
  const found = await ctx.db
    .select({
      ticket: { handlerId: tickets.handlerId, groupId: tickets.groupId },
      followUp: followUps,
      staffName: staff.name,
      plannedByName: planner.name,
      endedByName: ender.name,
    })
    .from(tickets)
    .leftJoin(followUps, eq(followUps.ticketId, tickets.id))
    .leftJoin(staff, eq(staff.id, followUps.staffId))
    .leftJoin(planner, eq(planner.id, followUps.plannedById))
    .leftJoin(ender, eq(ender.id, followUps.endedById))
    .where(and(or(eq(tickets.id, ticketId), eq(tickets.mergedIntoId, ticketId)), visibleTickets(ctx)))
    .orderBy(sql`${followUps.endedAt} desc nulls first`, followUps.dueAt, followUps.id)
    .limit(MOST);
  if (found.length === 0) throw new NotFound();

  return {
    followUps: found.flatMap(({ ticket, followUp, staffName, ...names }): FollowUp[] =>
      followUp
        ? [{ ...followUp, ...names, staffName: staffName!, mayChange: mayChange(ctx, followUp, ticket) }]
        : [],
    ),
  };
}
