import type { NewTicket } from '@huiyin/contract/tickets';
import { type NewDeadline, setDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import type { Givens } from '../givens.ts';
import type { Ticket } from '../tables.ts';
import { earliestDue } from './keep-due.ts';
import { ownerOf, type Promised, promisesOf, subjectOf, termsFor } from './terms-for.ts';

type FirstState = Promised & Pick<Ticket, 'status' | 'firstRespondedAt' | 'externalDueAt'>;

/**
 * Promises before the ticket is there, so that its row is written once, with its due time. Whoever has been spoken
 * to is not promised a first response, and of what is resolved nothing is owed.
 */
export async function promiseAtOpening(ctx: TransactionContext, state: FirstState, givens: Givens) {
  if (state.status === 'resolved') return null;
  await setDeadlines(ctx, await firstPromises(ctx, state, givens));
  return earliestDue(subjectOf(state));
}

/** What is promised of a matter that is not resolved yet. */
export async function firstPromises(
  ctx: TransactionContext,
  state: FirstState,
  givens: Givens,
): Promise<NewDeadline[]> {
  const terms = await termsFor(ctx, state, givens);
  const answered = state.firstRespondedAt !== null;
  return [
    ...promisesOf(state, terms, [
      ...(answered ? [] : (['ticket.first-response'] as const)),
      ...(['ticket.resolution', 'ticket.progress-told'] as const),
    ]),
    ...externalPromise(state, state.externalDueAt),
  ];
}

/** A complaint made elsewhere has the deadline of that place. */
export function externalPromise(
  ticket: Parameters<typeof ownerOf>[0] & { id: NewTicket['id'] },
  dueAt: Date | null,
): NewDeadline[] {
  if (!dueAt) return [];
  return [
    {
      kind: 'ticket.external-complaint',
      subject: subjectOf(ticket),
      owner: ownerOf(ticket),
      terms: { dueAt, warnBeforeMinutes: 24 * 60 },
    },
  ];
}
