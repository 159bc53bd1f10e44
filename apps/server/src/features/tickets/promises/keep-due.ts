import type { TicketId } from '@huiyin/contract/ids';
import { eq, type SQL, sql } from 'drizzle-orm';
import { deadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { tickets } from '../tables.ts';

/** Keeps in the ticket when the next of its promises is due and since when one is broken, for lists to sort by. */
export async function keepDue(ctx: TransactionContext, ticketId: TicketId) {
  const subject = `ticket:${ticketId}`;
  await ctx.db
    .update(tickets)
    .set({ nextDueAt: earliestDue(subject), breachedAt: earliestBreach(subject) })
    .where(eq(tickets.id, ticketId));
}

export const earliestDue = (subject: string | SQL): SQL<Date | null> => sql`(select min(d.due_at)
  from ${deadlines} d where d.subject = ${subject} and d.status = 'running' and d.ended_at is null)`;

export const earliestBreach = (subject: string | SQL): SQL<Date | null> => sql`(select min(d.settled_at)
  from ${deadlines} d where d.subject = ${subject} and d.status = 'breached' and d.ended_at is null)`;
