import type { TimelineLine } from '@huiyin/contract/entries';
import type { FileId, TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { NotFound } from '#platform/refusal';
import { visibleTickets } from './access.ts';
import { type Entry, entries, ticketFiles } from './entries/tables.ts';
import { lineOf } from './line-of.ts';
import { newestGathered } from './merging/newest-gathered.ts';
import { namesOf } from './names.ts';
import { tickets } from './tables.ts';
import { tellStory } from './tell-story.ts';

const PAGE_SIZE = 50;

// One row without an entry says that the ticket is there and its story ends here.
const newestEntries = prepared((ctx) =>
  ctx.db
    .select({
      ...getTableColumns(entries),
      hasMerged: sql<boolean>`exists (select from ${tickets} m where m.merged_into_id = ${tickets}.id)`,
      fileIds: sql<FileId[]>`array(select f.file_id from ${ticketFiles} f
        where f.ticket_id = ${entries.ticketId} and f.entry_id = ${entries.id} order by f.added_at, f.file_id)`,
    })
    .from(tickets)
    .leftJoin(
      entries,
      and(
        eq(entries.ticketId, tickets.id),
        sql`${entries.seq} < coalesce(${sql.placeholder('before')}::int, 2147483647)`,
      ),
    )
    .where(and(eq(tickets.id, sql.placeholder('ticketId')), visibleTickets(ctx)))
    .orderBy(desc(entries.seq))
    .limit(PAGE_SIZE + 1),
);

/** The story of a ticket, newest first. A page never ends amid a line. */
export async function readTimeline(
  ctx: Context,
  { ticketId, before }: { ticketId: TicketId; before?: number },
) {
  const found = await newestEntries(ctx, { ticketId, before: before ?? null });
  if (found.length === 0) throw new NotFound();

  const read = found[0]!.hasMerged
    ? await newestGathered(ctx, { ticketId, before, limit: PAGE_SIZE + 1 })
    : found.flatMap(({ fileIds, ...entry }) => (entry.seq ? [lineOf(entry as Entry, fileIds)] : []));
  const story = tellStory(read.slice(0, PAGE_SIZE));
  const hasMore = read.length > PAGE_SIZE;
  const last = story.at(-1);
  // The oldest line may go on among what was not read, so it opens the next page instead.
  const lines = hasMore && story.length > 1 && last?.kind === 'change' ? story.slice(0, -1) : story;
  const next = hasMore ? lines.at(-1)!.firstSeq : null;
  return { lines, next, names: await namesOf(ctx, lines.flatMap(idsIn)) };
}

function idsIn({ authorId, mentionedIds, subject, changes }: TimelineLine): unknown[] {
  return [authorId, subject, ...mentionedIds, ...changes.flatMap(({ from, to }) => [from, to].flat())];
}
