import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import { attachFiles } from '#features/files';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { entryTextsOf, keepTerms } from '../search/keep-terms.ts';
import { type Ticket, type TicketChanges, tickets } from '../tables.ts';
import { authorOf } from './author.ts';
import { type Entry, entries, ticketFiles } from './tables.ts';

export type NewEntry = Pick<typeof entries.$inferInsert, 'id' | 'kind'> &
  Partial<Omit<typeof entries.$inferInsert, 'ticketId' | 'seq' | 'id' | 'kind' | 'writtenAt'>> & {
    fileIds?: FileId[] | undefined;
    /** What else of the ticket changes with it and needs no telling. */
    alongside?: TicketChanges;
  };

/** Writes the next entry into the timeline of a locked ticket. */
export async function addEntry(
  ctx: TransactionContext,
  ticket: Ticket,
  { fileIds = [], alongside = {}, ...given }: NewEntry,
): Promise<{ entry: Entry; ticket: Ticket }> {
  const seq = ticket.lastSeq + 1;
  const [changed] = await ctx.db
    .update(tickets)
    .set({ ...alongside, lastSeq: seq })
    .where(eq(tickets.id, ticket.id))
    .returning();
  const [entry] = await ctx.db
    .insert(entries)
    .values({
      ...authorOf(ctx),
      ...given,
      ticketId: ticket.id,
      seq,
      occurredAt: given.occurredAt ?? ctx.now(),
      writtenAt: ctx.now(),
    })
    .returning();
  await keepTerms(ctx, { ticketId: ticket.id, seq, at: entry!.writtenAt, texts: entryTextsOf(given) });
  await keepFiles(ctx, ticket.id, given.id, fileIds);
  return { entry: entry!, ticket: changed! };
}

export async function keepFiles(
  ctx: TransactionContext,
  ticketId: TicketId,
  entryId: EntryId,
  fileIds: readonly FileId[],
) {
  if (fileIds.length === 0) return;
  await attachFiles(ctx, { fileIds, subject: `ticket:${ticketId}` });
  await ctx.db
    .insert(ticketFiles)
    .values(fileIds.map((fileId) => ({ ticketId, entryId, fileId, addedAt: ctx.now() })))
    .onConflictDoNothing();
}

/** The entry of this ticket that was sent before with the same id, if it was. */
export async function entrySentBefore(
  ctx: Context,
  { ticketId, id }: { ticketId: TicketId; id: EntryId },
): Promise<Entry | undefined> {
  const [found] = await ctx.db
    .select()
    .from(entries)
    .where(and(eq(entries.id, id)));
  if (found && found.ticketId !== ticketId) throw new NotFound();
  return found;
}
