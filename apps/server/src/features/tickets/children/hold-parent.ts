import type { TransactionContext } from '#platform/context';
import { holdTicket, releaseTicket } from '../holds/hold-ticket.ts';
import { isFinished } from '../status-rules.ts';
import type { Ticket } from '../tables.ts';

type Child = Pick<Ticket, 'id' | 'status' | 'parentId'>;

/** A parent waits for each child that is not finished, whatever finishes it or takes it up again. */
export async function holdParent(ctx: TransactionContext, before: Child, now: Child) {
  const [waited, waits] = [parentWaiting(before), parentWaiting(now)];
  if (waited === waits) return;
  const subject = `ticket:${now.id}`;
  if (waited) await releaseTicket(ctx, { ticketId: waited, subject });
  if (waits) await holdTicket(ctx, { ticketId: waits, because: 'child', subject });
}

const parentWaiting = ({ status, parentId }: Child) => (isFinished(status) ? null : parentId);
