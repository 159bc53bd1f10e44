import { and, asc, eq, lte, notExists, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { close } from './close-ticket.ts';
import { ticketHolds } from './holds/tables.ts';
import { tickets } from './tables.ts';

const AT_A_TIME = 100;

/** Closes what was resolved and asked about long enough ago without an answer: closed, and not rated. */
export function closeUnanswered(ctx: Context) {
  return ctx.transaction(async (ctx) => {
    const held = ctx.db.select({ one: sql`1` }).from(ticketHolds).where(eq(ticketHolds.ticketId, tickets.id));
    const silent = await ctx.db
      .select()
      .from(tickets)
      .where(and(lte(tickets.closesAt, ctx.now()), eq(tickets.status, 'resolved'), notExists(held)))
      .orderBy(asc(tickets.closesAt))
      .limit(AT_A_TIME)
      .for('update', { skipLocked: true });
    for (const ticket of silent) await close(ctx, ticket, 'no-answer');
  });
}
