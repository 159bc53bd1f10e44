import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import { attachFiles, uploadFile } from '#features/files';
import { ticketFiles } from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { contentOf } from '../attachment-content.ts';
import type { PlannedAttachment } from '../plan.ts';

/** What came with the opening, with real bytes. */
export async function attachToOpening(
  ctx: TransactionContext,
  attachments: readonly PlannedAttachment[],
  { ticketId, entryId }: { ticketId: TicketId; entryId: EntryId },
) {
  for (const attachment of attachments) {
    const id = newId<FileId>();
    const file = new File([new Uint8Array(contentOf(attachment))], attachment.name);
    await uploadFile(ctx, { id, file });
    await attachFiles(ctx, { fileIds: [id], subject: `ticket:${ticketId}` });
    await ctx.db.insert(ticketFiles).values({ ticketId, entryId, fileId: id, addedAt: ctx.now() });
  }
}
