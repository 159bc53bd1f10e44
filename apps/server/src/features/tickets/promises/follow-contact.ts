import { cancelDeadlines, meetDeadline, setDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { isFinished } from '../status-rules.ts';
import type { Ticket } from '../tables.ts';
import { keepDue } from './keep-due.ts';
import { promisesOf, subjectOf, termsOf } from './terms-for.ts';
import { waitAlong } from './wait-along.ts';

/** One of us has spoken to the customer: the responses are met, and the next telling of progress is promised. */
export async function meetResponses(ctx: TransactionContext, ticket: Ticket, at: Date) {
  await meetDeadline(ctx, {
    subject: subjectOf(ticket),
    kinds: ['ticket.first-response', 'ticket.next-response', 'ticket.progress-told'],
    at,
  });
  if (!isFinished(ticket.status)) {
    const kinds = ['ticket.progress-told'] as const;
    await setDeadlines(ctx, promisesOf(ticket, await termsOf(ctx, ticket), kinds));
    await waitAlong(ctx, ticket, kinds);
  }
  await keepDue(ctx, ticket.id);
}

/** The customer has asked and waits. While the first response is owed, that is the one they wait for. */
export async function promiseNextResponse(ctx: TransactionContext, ticket: Ticket) {
  if (ticket.firstRespondedAt === null) return;
  await setDeadlines(ctx, promisesOf(ticket, await termsOf(ctx, ticket), ['ticket.next-response']));
  await keepDue(ctx, ticket.id);
}

/** Nobody waits for an answer here any more: what they said was about something else. */
export async function owesNoResponse(ctx: TransactionContext, ticket: Ticket) {
  await cancelDeadlines(ctx, { subject: subjectOf(ticket), kinds: ['ticket.next-response'] });
  await keepDue(ctx, ticket.id);
}
