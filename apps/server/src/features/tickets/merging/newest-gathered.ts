import type { TimelineLine } from '@huiyin/contract/entries';
import type { FileId, TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, getTableColumns, lt, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { entries, ticketFiles } from '../entries/tables.ts';
import { lineOf } from '../line-of.ts';
import { tickets } from '../tables.ts';

// That it was merged into this one is told by this one itself.
const tellsMore = sql`${entries.details} ->> 'act' is distinct from 'merged-into'`;

/**
 * The entries of a ticket and of those merged into it, newest first, each with where it came from. They are counted
 * from the oldest, as the entries of one ticket are by their `seq`, so what is added moves none of them.
 */
export async function newestGathered(
  ctx: Context,
  { ticketId, before, limit }: { ticketId: TicketId; before: number | undefined; limit: number },
): Promise<TimelineLine[]> {
  const gathered = ctx.db
    .select({
      ...getTableColumns(entries),
      number: tickets.number,
      fileIds: sql<FileId[]>`array(select f.file_id from ${ticketFiles} f
        where f.ticket_id = ${entries.ticketId} and f.entry_id = ${entries.id}
        order by f.added_at, f.file_id)`.as('file_ids'),
      position: sql<number>`(row_number() over
        (order by ${entries.writtenAt}, ${entries.ticketId} = ${ticketId}, ${entries.ticketId}, ${entries.seq}))::int`.as(
        'position',
      ),
    })
    .from(tickets)
    .innerJoin(entries, eq(entries.ticketId, tickets.id))
    .where(
      and(
        or(eq(tickets.id, ticketId), and(eq(tickets.mergedIntoId, ticketId), tellsMore)),
        visibleTickets(ctx),
      ),
    )
    .as('gathered');
  const found = await ctx.db
    .select()
    .from(gathered)
    .where(before ? lt(gathered.position, before) : undefined)
    .orderBy(desc(gathered.position))
    .limit(limit);
  return found.map(({ position, number, fileIds, ...entry }) => {
    const from = entry.ticketId === ticketId ? null : { ticketId: entry.ticketId, number };
    return lineOf({ ...entry, seq: position }, fileIds, from);
  });
}
