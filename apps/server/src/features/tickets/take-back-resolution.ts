import type { TransactionContext } from '#platform/context';
import { changeTicket } from './change-ticket.ts';
import { ticketStatusChanged } from './events.ts';
import { promiseApart } from './promises/follow-status.ts';
import type { Ticket } from './tables.ts';

type Before = Partial<
  Pick<Ticket, 'status' | 'handlerId' | 'awaitedDepartmentId' | 'cause' | 'responsibleSide'>
>;

/** It was resolved by mistake: it is owed again as before, and was not reopened, since it was never settled. */
export async function takeBackResolution(
  ctx: TransactionContext,
  ticket: Ticket,
  before: Before,
  reason: string,
) {
  const now = await changeTicket(
    ctx,
    ticket,
    { ...before, statusSince: ctx.now(), resolvedAt: null, closesAt: null },
    reason,
  );
  await promiseApart(ctx, now);
  await ctx.publish(ticketStatusChanged, { ticketId: ticket.id, from: ticket.status, to: now.status });
}
