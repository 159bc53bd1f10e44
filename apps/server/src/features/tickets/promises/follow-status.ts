import type { DeadlineKind } from '@huiyin/contract/deadlines';
import {
  cancelDeadlines,
  holdStep,
  meetDeadline,
  passDeadlines,
  pauseDeadlines,
  resumeDeadlines,
  setDeadlines,
} from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import type { Ticket } from '../tables.ts';
import { keepDue } from './keep-due.ts';
import { ownerOf, promisesOf, subjectOf, termsOf } from './terms-for.ts';
import { heldUp, waitAlong } from './wait-along.ts';

// The clock of a complaint made elsewhere is not ours to stop.
export const ours: DeadlineKind[] = [
  'ticket.first-response',
  'ticket.next-response',
  'ticket.resolution',
  'ticket.progress-told',
];

/** The clocks stand still while the customer is to answer; a department that is waited for holds up the resolution. */
export async function followStatus(ctx: TransactionContext, before: Ticket, now: Ticket) {
  const which = { subject: subjectOf(now), kinds: ours };
  if (before.status === 'waiting-for-customer' && now.status !== before.status)
    await resumeDeadlines(ctx, which);
  if (now.awaitedDepartmentId !== before.awaitedDepartmentId) await followStep(ctx, now);
  if (now.status === 'waiting-for-customer') await pauseDeadlines(ctx, which);
  await keepDue(ctx, now.id);
}

/** Whoever answers for the ticket owes its promises. */
export async function followOwner(ctx: TransactionContext, ticket: Ticket) {
  await passDeadlines(ctx, { subject: subjectOf(ticket), to: ownerOf(ticket) });
  await followStep(ctx, ticket);
  await keepDue(ctx, ticket.id);
}

/** What was promised is done, or no longer owed. */
export async function settlePromises(ctx: TransactionContext, ticket: Ticket) {
  const subject = subjectOf(ticket);
  await meetDeadline(ctx, { subject, kinds: ['ticket.resolution', 'ticket.external-complaint'] });
  await cancelDeadlines(ctx, {
    subject,
    kinds: ['ticket.first-response', 'ticket.next-response', 'ticket.progress-told'],
  });
  await keepDue(ctx, ticket.id);
}

/** What is taken up again is promised again. */
export async function promiseAgain(ctx: TransactionContext, ticket: Ticket) {
  const terms = await termsOf(ctx, ticket);
  await setDeadlines(ctx, promisesOf(ticket, terms, ['ticket.resolution', 'ticket.progress-told']));
  await keepDue(ctx, ticket.id);
}

/** What was merged goes on by itself: it is promised afresh, so that nothing is late by having been merged. */
export async function promiseApart(ctx: TransactionContext, ticket: Ticket) {
  const answered = ticket.firstRespondedAt !== null;
  const terms = await termsOf(ctx, ticket);
  await setDeadlines(
    ctx,
    promisesOf(ticket, terms, [
      ...(answered ? [] : (['ticket.first-response'] as const)),
      ...(['ticket.resolution', 'ticket.progress-told'] as const),
    ]),
  );
  await waitAlong(ctx, ticket, ours);
  await keepDue(ctx, ticket.id);
}

/** The ticket that it was merged into is owed instead; the clock of a complaint made elsewhere goes on. */
export async function handOverPromises(ctx: TransactionContext, ticket: Ticket) {
  await cancelDeadlines(ctx, { subject: subjectOf(ticket), kinds: ours });
  await keepDue(ctx, ticket.id);
}

async function followStep(ctx: TransactionContext, ticket: Ticket) {
  const departmentId = ticket.awaitedDepartmentId;
  await holdStep(ctx, {
    subject: subjectOf(ticket),
    kinds: heldUp,
    holder: departmentId ? { departmentId } : null,
  });
}
