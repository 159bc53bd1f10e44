import type { TicketId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { Contact } from './entries/contact.ts';
import { keepLink } from './links/link-tickets.ts';
import { type Opened, openTicket } from './open-ticket.ts';
import type { Ticket } from './tables.ts';

/** What the customer says long after a ticket was closed is a new matter, linked to the old one. */
export async function continueAsNewTicket(
  ctx: TransactionContext,
  old: Ticket,
  { id, body, channel, occurredAt, fileIds }: Omit<Contact, 'isResponse' | 'isHeard'>,
): Promise<Opened> {
  const { customerId, contactPerson, groupId, orderNumbers, product } = old;
  const opened = await openTicket(ctx, {
    ...{ id: newId<TicketId>(), openingId: id, customerId, contactPerson, groupId, orderNumbers, product },
    ...{ channel, description: body, occurredAt, fileIds },
  });
  await keepLink(ctx, { ticketId: opened.id, otherId: old.id, kind: 'follow-on' });
  return opened;
}
