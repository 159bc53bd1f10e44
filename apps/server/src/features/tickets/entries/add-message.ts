import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import type { Channel } from '@huiyin/contract/ticket-words';
import type { Context } from '#platform/context';
import { lockTicketForWork } from '../access.ts';
import { keepContact } from './keep-contact.ts';

interface NewMessage {
  ticketId: TicketId;
  id: EntryId;
  direction: 'in' | 'out';
  channel: Channel;
  body: string;
  /** A confirmation or an out-of-office answer: no person has responded by it, and no customer asked anything. */
  automatic?: boolean;
  occurredAt?: Date;
  fileIds?: FileId[];
}

/** A message that a connected channel brought in, or that is to go out by it. */
export function addMessage(ctx: Context, { ticketId, automatic = false, ...message }: NewMessage) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    const isIn = message.direction === 'in';
    return keepContact(ctx, ticket, {
      ...message,
      kind: isIn ? 'message-in' : 'message-out',
      ...(isIn ? { author: 'customer', authorId: null } : {}),
      details: automatic ? { automatic } : {},
      isResponse: !isIn && !automatic,
      isHeard: isIn && !automatic,
    });
  });
}
