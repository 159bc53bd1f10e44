import type { CustomerLevel } from '@huiyin/contract/customers';
import type { NewTicket } from '@huiyin/contract/tickets';
import { type NewDeadline, setDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import type { firstState } from '../first-state.ts';
import { earliestDue } from './keep-due.ts';
import { ownerOf, promisesOf, subjectOf, termsFor } from './terms-for.ts';

type FirstState = ReturnType<typeof firstState>;

/**
 * Promises before the ticket is there, so that its row is written once, with its due time. Whoever has been spoken
 * to is not promised a first response, and of what is resolved nothing is owed.
 */
export async function promiseAtOpening(
  ctx: TransactionContext,
  state: FirstState,
  customerLevel: CustomerLevel | null,
) {
  if (state.status === 'resolved') return null;
  const ticket = {
    ...{ nature: null, categoryId: null, priority: 'normal', source: 'contact', groupId: null },
    ...defined(state),
  } as Parameters<typeof termsFor>[1];
  const terms = await termsFor(ctx, ticket, customerLevel);
  const answered = state.firstRespondedAt !== null;
  await setDeadlines(ctx, [
    ...promisesOf(ticket, terms, [
      ...(answered ? [] : (['ticket.first-response'] as const)),
      ...(['ticket.resolution', 'ticket.progress-told'] as const),
    ]),
    ...externalPromise(ticket, state.externalDueAt ?? null),
  ]);
  return earliestDue(subjectOf(ticket));
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

const defined = (state: FirstState) =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
