import type { EntryId, FileId, StaffId, TicketId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { lockTicket } from '../access.ts';
import { checkStaff } from '../check-assignees.ts';
import { staffMentioned } from '../events.ts';
import { addEntry, entrySentBefore } from './add-entry.ts';
import { tellEntry } from './tell-entry.ts';

interface NewNote {
  ticketId: TicketId;
  id: EntryId;
  body: string;
  mentionedIds?: StaffId[];
  fileIds?: FileId[];
}

/** An internal note, from whoever may see the ticket. It is no response to the customer. */
export function addNote(ctx: Context, { ticketId, id, body, mentionedIds = [], fileIds }: NewNote) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicket(ctx, ticketId);
    const before = await entrySentBefore(ctx, { ticketId, id });
    if (before) return { id, seq: before.seq };
    const mentioned = [...new Set(mentionedIds)];
    await checkStaff(ctx, mentioned);

    const { entry } = await addEntry(ctx, ticket, {
      id,
      kind: 'note',
      body,
      mentionedIds: mentioned,
      fileIds,
    });
    await tellEntry(ctx, ticket, id);
    if (mentioned.length > 0) {
      await ctx.publish(staffMentioned, { ticketId, entryId: id, staffIds: mentioned });
    }
    return { id, seq: entry.seq };
  });
}
