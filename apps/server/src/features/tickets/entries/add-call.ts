import type { EntryDirection } from '@huiyin/contract/entries';
import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import type { RecordingConsent } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import { keepContact } from './keep-contact.ts';

interface NewCall {
  ticketId: TicketId;
  id: EntryId;
  direction: EntryDirection;
  reached: boolean;
  body: string;
  occurredAt?: Date;
  durationSeconds?: number;
  recordingConsent?: RecordingConsent;
  fileIds?: FileId[];
}

/** A phone call. Whoever was spoken to has been responded to; a call that nobody answered is kept as tried. */
export function addCall(
  ctx: Context,
  { ticketId, reached, durationSeconds, recordingConsent, ...call }: NewCall,
) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    const consented = recordingConsent ? await changeTicket(ctx, ticket, { recordingConsent }) : ticket;
    return keepContact(ctx, consented, {
      ...call,
      kind: 'call',
      channel: 'phone',
      details: { reached, ...(durationSeconds === undefined ? {} : { durationSeconds }) },
      isResponse: reached,
      isHeard: reached && call.direction === 'in',
    });
  });
}
