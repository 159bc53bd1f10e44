import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { moveFiles } from '#features/files';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { NotFound, Refusal } from '#platform/refusal';
import { authorOf } from '../entries/author.ts';
import { type Entry, entries, ticketFiles } from '../entries/tables.ts';
import { ticketTerms } from '../search/tables.ts';
import { tickets } from '../tables.ts';

interface Move {
  from: TicketId;
  to: TicketId;
  entryIds: readonly EntryId[];
}

/** The chosen entries, the oldest first; refused where one is no contact, note or file. */
export async function chosenEntries(ctx: TransactionContext, { from, entryIds }: Omit<Move, 'to'>) {
  const found = await ctx.db
    .select()
    .from(entries)
    .where(and(eq(entries.ticketId, from), inArray(entries.id, [...entryIds])))
    .orderBy(asc(entries.seq));
  if (found.length < new Set(entryIds).size) throw new NotFound();
  if (found.some(({ kind }) => kind === 'opening' || kind === 'change'))
    throw new Refusal('split.not-movable');
  return found;
}

/**
 * Moves entries of one locked ticket to the end of another, with their files and what they are found by. In the place of
 * each stands that it was moved, so that the first story keeps its order and its numbers without gaps.
 */
export async function moveEntries(
  ctx: TransactionContext,
  moved: readonly Entry[],
  { from, to }: Omit<Move, 'entryIds'>,
) {
  const [target] = await ctx.db.select({ lastSeq: tickets.lastSeq }).from(tickets).where(eq(tickets.id, to));
  const lastSeq = target!.lastSeq;
  for (const [at, { id, seq }] of moved.entries()) {
    const place = { ticketId: to, seq: lastSeq + 1 + at };
    const terms = and(eq(ticketTerms.ticketId, from), eq(ticketTerms.seq, seq));
    await ctx.db.update(entries).set(place).where(eq(entries.id, id));
    await ctx.db.update(ticketTerms).set(place).where(terms);
  }
  await ctx.db
    .update(tickets)
    .set({ lastSeq: lastSeq + moved.length })
    .where(eq(tickets.id, to));
  await ctx.db.insert(entries).values(
    moved.map(({ seq, occurredAt, writtenAt }) => ({
      ...authorOf(ctx),
      ...{ ticketId: from, seq, id: newId<EntryId>(), kind: 'change' as const },
      ...{ details: { act: 'split-off' as const, subject: to }, occurredAt, writtenAt },
    })),
  );
  await moveFilesOf(ctx, { from, to, entryIds: moved.map(({ id }) => id) });
}

/** A file may have come with several entries; one that stays keeps it. */
async function moveFilesOf(ctx: TransactionContext, { from, to, entryIds }: Move) {
  const staying = ctx.db
    .select({ id: ticketFiles.fileId })
    .from(ticketFiles)
    .where(and(eq(ticketFiles.ticketId, from), notInArray(ticketFiles.entryId, [...entryIds])));
  const files = await ctx.db
    .update(ticketFiles)
    .set({ ticketId: to })
    .where(
      and(
        eq(ticketFiles.ticketId, from),
        inArray(ticketFiles.entryId, [...entryIds]),
        notInArray(ticketFiles.fileId, staying),
      ),
    )
    .returning({ id: ticketFiles.fileId });
  await moveFiles(ctx, {
    fileIds: files.map(({ id }) => id),
    ...{ from: `ticket:${from}`, to: `ticket:${to}` },
  });
}
