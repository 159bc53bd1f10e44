import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { lockTicket } from '../access.ts';
import { addEntry, entrySentBefore } from './add-entry.ts';
import { tellEntry } from './tell-entry.ts';

/** Files without words, from whoever may see the ticket. They are no response to the customer. */
export function addFiles(
  ctx: Context,
  { ticketId, id, fileIds }: { ticketId: TicketId; id: EntryId; fileIds: FileId[] },
) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicket(ctx, ticketId);
    const before = await entrySentBefore(ctx, { ticketId, id });
    if (before) return { id, seq: before.seq };
    const { entry } = await addEntry(ctx, ticket, { id, kind: 'file', fileIds });
    await tellEntry(ctx, ticket, id);
    return { id, seq: entry.seq };
  });
}
