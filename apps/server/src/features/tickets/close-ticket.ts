import type { TicketId } from '@huiyin/contract/ids';
import type { ClosingReason } from '@huiyin/contract/ticket-words';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { ticketClosed } from './events.ts';
import { checkNotHeld } from './holds/hold-ticket.ts';
import type { Ticket } from './tables.ts';

/** The customer has confirmed that the matter is settled. */
export function closeTicket(ctx: Context, { ticketId }: { ticketId: TicketId }) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    if (ticket.status === 'closed') throw new Refusal('ticket.already-closed');
    if (ticket.status !== 'resolved') throw new Refusal('ticket.not-resolved');
    if (ticket.closesAt === null) throw new Refusal('ticket.unsatisfied');
    await checkNotHeld(ctx, ticketId);

    await close(ctx, ticket, 'customer-confirmed');
  });
}

/** Closes a locked, resolved ticket for this reason. */
export async function close(ctx: TransactionContext, ticket: Ticket, because: ClosingReason) {
  const now = ctx.now();
  await changeTicket(ctx, ticket, {
    status: 'closed',
    statusSince: now,
    closesAt: null,
    closedAt: now,
    closedBecause: because,
  });
  await ctx.publish(ticketClosed, { ticketId: ticket.id, because });
}
