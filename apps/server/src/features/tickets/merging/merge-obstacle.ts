import type { RefusalReason } from '@huiyin/contract/refusals';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { ticketHolds } from '../holds/tables.ts';
import { type Ticket, tickets } from '../tables.ts';

/** The rule that forbids to merge one into the other; null where none does. */
export async function mergeObstacle(
  ctx: Context,
  { stays, goes }: { stays: Ticket; goes: Ticket },
): Promise<RefusalReason | null> {
  if (stays.id === goes.id) return 'merge.with-itself';
  if (stays.mergedIntoId || goes.mergedIntoId) return 'ticket.merged';
  if (stays.status === 'closed') return 'ticket.already-closed';
  if (stays.status === 'resolved') return 'ticket.already-resolved';
  if (stays.customerId && goes.customerId && stays.customerId !== goes.customerId)
    return 'merge.customers-differ';
  if (peopleOf(stays) !== peopleOf(goes)) return 'merge.restricted-differs';
  if ((await ctx.db.$count(tickets, eq(tickets.mergedIntoId, goes.id))) > 0) return 'merge.has-merged';
  return (await ctx.db.$count(ticketHolds, eq(ticketHolds.ticketId, goes.id))) > 0 ? 'ticket.held' : null;
}

const peopleOf = ({ restrictedTo }: Ticket) => restrictedTo?.toSorted().join(' ') ?? 'everybody';
