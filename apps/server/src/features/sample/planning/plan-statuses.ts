import type { TicketStatus } from '@huiyin/contract/ticket-words';
import type { Author, Step } from '../matter.ts';
import type { PlannedRating, PlannedTicket } from '../plan.ts';
import { HOUR, MINUTE } from './desk-hours.ts';
import type { Scene } from './scene.ts';

const UNANSWERED = 72 * HOUR;

/** How the ticket stood from its beginning until now, and why it was closed if it was. */
export function statusesOf(scene: Scene, ratings: readonly PlannedRating[]) {
  const { steps, reopened, resolved, unresolved } = scene.matter;
  const statuses: PlannedTicket['statuses'][number][] = [{ at: scene.began, status: 'new' }];
  const status = () => statuses.at(-1)!.status;
  const become = (at: Date, next: TicketStatus) => {
    if (status() !== next) statuses.push({ at, status: next });
  };

  for (const { after, by, kind, leaves } of steps) {
    const at = scene.moments(after);
    if (reopened && after === reopened.after) become(scene.moments(reopened.resolvedAfter), 'resolved');
    if (leaves && goesOn(status(), by, leaves)) become(at, leaves);
    else if (status() === 'new' && by !== 'customer' && kind !== 'note') become(at, 'open');
  }
  if (unresolved) become(scene.moments(steps.at(-1)!.after), unresolved);
  if (!resolved) return { statuses, closedBecause: null };

  become(scene.moments(resolved.after), 'resolved');
  const closing = closingOf(scene, scene.moments(resolved.after), ratings);
  if (!closing || closing.at >= scene.now) return { statuses, closedBecause: null };
  become(closing.at, 'closed');
  return { statuses, closedBecause: closing.because };
}

/** A customer's message ends the waiting for the customer, not that for a department; and it takes nothing new up. */
function goesOn(status: TicketStatus, by: Author, leaves: Step['leaves']) {
  if (leaves !== 'open' || by !== 'customer') return true;
  return status === 'waiting-for-customer' || status === 'resolved';
}

/** Never while a customer is not satisfied. */
function closingOf({ matter, chance }: Scene, resolvedAt: Date, ratings: readonly PlannedRating[]) {
  const last = ratings.at(-1);
  if (last) return last.score >= 3 ? { at: last.at, because: 'rated' as const } : null;
  if (matter.steps.at(-1)!.by === 'customer' && chance.next() < 0.5) {
    const at = new Date(resolvedAt.getTime() + chance.between(1, 15) * MINUTE);
    return { at, because: 'customer-confirmed' as const };
  }
  return { at: new Date(resolvedAt.getTime() + UNANSWERED), because: 'no-answer' as const };
}
