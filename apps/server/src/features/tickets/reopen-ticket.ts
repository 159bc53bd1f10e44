import type { TicketId } from '@huiyin/contract/ids';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { ticketReopened } from './events.ts';
import { promiseAgain } from './promises/follow-status.ts';
import { isFinished } from './status-rules.ts';
import type { Ticket } from './tables.ts';

/** The matter was not settled after all. */
export function reopenTicket(ctx: Context, { ticketId, reason }: { ticketId: TicketId; reason: string }) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    if (ticket.mergedIntoId) throw new Refusal('ticket.merged');
    if (!isFinished(ticket.status)) throw new Refusal('ticket.not-finished');

    await reopen(ctx, ticket, reason);
  });
}

/** Takes up a locked, finished ticket again: its handler goes on with it. */
export async function reopen(ctx: TransactionContext, ticket: Ticket, reason?: string): Promise<Ticket> {
  const { id: ticketId, handlerId } = ticket;
  const changed = await changeTicket(
    ctx,
    ticket,
    {
      status: handlerId ? 'open' : 'new',
      statusSince: ctx.now(),
      resolvedAt: null,
      closesAt: null,
      closedAt: null,
      closedBecause: null,
      reopenedCount: ticket.reopenedCount + 1,
    },
    reason,
  );
  await promiseAgain(ctx, changed);
  await ctx.publish(ticketReopened, { ticketId, handlerId });
  return changed;
}
