import type { EntryDirection } from '@huiyin/contract/entries';
import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import type { Channel } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from '../access.ts';
import { keepContact } from './keep-contact.ts';

interface NewContact {
  ticketId: TicketId;
  id: EntryId;
  direction: EntryDirection;
  channel: Channel;
  body: string;
  occurredAt?: Date;
  fileIds?: FileId[];
}

/** Contact with the customer that happened outside, on a channel that is not connected (登记对外联系). */
export function addContact(ctx: Context, { ticketId, ...contact }: NewContact) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    return keepContact(ctx, ticket, {
      ...contact,
      kind: 'external-contact',
      isResponse: contact.direction === 'out',
      isHeard: contact.direction === 'in',
    });
  });
}
