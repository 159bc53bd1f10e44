import type { DeadlineKind } from '@huiyin/contract/deadlines';
import { holdStep, pauseDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import type { Ticket } from '../tables.ts';
import { subjectOf } from './terms-for.ts';

/** What a department can hold up. To answer the customer and to tell them how it stands needs no department. */
export const heldUp: readonly DeadlineKind[] = ['ticket.resolution'];

/** What is promised while the ticket waits is held up by the same: the customer's silence, or a department. */
export async function waitAlong(
  ctx: TransactionContext,
  ticket: Pick<Ticket, 'id' | 'status' | 'awaitedDepartmentId'>,
  kinds: readonly DeadlineKind[],
) {
  const which = { subject: subjectOf(ticket), kinds };
  const departmentId = ticket.awaitedDepartmentId;
  const held = heldUp.filter((kind) => kinds.includes(kind));
  if (departmentId && held.length > 0)
    await holdStep(ctx, { subject: which.subject, kinds: held, holder: { departmentId } });
  if (ticket.status === 'waiting-for-customer') await pauseDeadlines(ctx, which);
}
