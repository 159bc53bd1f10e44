import type { TicketFile } from '@huiyin/contract/entries';
import type { TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, or } from 'drizzle-orm';
import { files } from '#features/files';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { visibleTickets } from '../access.ts';
import { tickets } from '../tables.ts';
import { ticketFiles } from './tables.ts';

const MOST = 500;

/** The files of a ticket, newest first, each with the entry that it came with. */
export async function listFiles(ctx: Context, { ticketId }: { ticketId: TicketId }) {
  const found = await ctx.db
    .select({
      file: {
        id: files.id,
        name: files.name,
        contentType: files.contentType,
        sizeInBytes: files.sizeInBytes,
        uploadedById: files.uploadedById,
        uploadedAt: files.uploadedAt,
      },
      entryId: ticketFiles.entryId,
      uploadedByName: staff.name,
    })
    .from(tickets)
    .leftJoin(ticketFiles, eq(ticketFiles.ticketId, tickets.id))
    .leftJoin(files, eq(files.id, ticketFiles.fileId))
    .leftJoin(staff, eq(staff.id, files.uploadedById))
    .where(and(or(eq(tickets.id, ticketId), eq(tickets.mergedIntoId, ticketId)), visibleTickets(ctx)))
    .orderBy(desc(ticketFiles.addedAt), desc(ticketFiles.fileId))
    .limit(MOST);
  if (found.length === 0) throw new NotFound();
  return {
    files: found.flatMap(({ file, entryId, uploadedByName }): TicketFile[] =>
      file && entryId ? [{ ...file, entryId, uploadedByName }] : [],
    ),
  };
}
