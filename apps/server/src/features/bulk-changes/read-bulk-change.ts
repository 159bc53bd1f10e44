import type { BulkChangeId } from '@huiyin/contract/ids';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tickets, visibleTickets } from '#features/tickets';
import type { Context } from '#platform/context';
import { findOwn } from './find-own.ts';
import { bulkChangeTickets } from './tables.ts';

/** A bulk change of one's own with the tickets that it, or taking it back, left as they were, and why. */
export async function readBulkChange(ctx: Context, { bulkChangeId }: { bulkChangeId: BulkChangeId }) {
  const found = await findOwn(ctx, bulkChangeId);
  const left = await ctx.db
    .select({
      ticketId: bulkChangeTickets.ticketId,
      number: tickets.number,
      description: sql<string | null>`left(${tickets.description}, 100)`,
      because: sql<string>`coalesce(${bulkChangeTickets.because}, 'not-found')`,
      about: bulkChangeTickets.about,
    })
    .from(bulkChangeTickets)
    .leftJoin(tickets, and(eq(tickets.id, bulkChangeTickets.ticketId), visibleTickets(ctx)))
    .where(
      and(
        eq(bulkChangeTickets.bulkChangeId, bulkChangeId),
        inArray(bulkChangeTickets.outcome, found.progress === 'undone' ? ['kept'] : ['refused', 'kept']),
      ),
    )
    .orderBy(asc(bulkChangeTickets.place));
  return { ...found, left: left as (Omit<(typeof left)[number], 'because'> & { because: 'not-found' })[] };
}
