import type { Priority } from '@huiyin/contract/ticket-words';
import { priorities } from '@huiyin/contract/ticket-words';
import { cancelDeadlines, retargetDeadlines, setDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { isFinished } from '../status-rules.ts';
import type { Ticket } from '../tables.ts';
import { keepDue } from './keep-due.ts';
import { externalPromise } from './promise-at-opening.ts';
import { promisesOf, subjectOf, termsOf } from './terms-for.ts';
import { waitAlong } from './wait-along.ts';

const decisive = ['channel', 'source', 'nature', 'categoryId', 'customerId'] as const;

/** Another priority gives other targets: raising may bring them forward, lowering never un-breaches. */
export async function followPriority(
  ctx: TransactionContext,
  ticket: Ticket,
  from: Priority,
  reason: string,
) {
  const isRaised = priorities.indexOf(ticket.priority) < priorities.indexOf(from);
  await retarget(ctx, ticket, { why: isRaised ? 'priority-raised' : 'priority-lowered', reason });
}

/** What decides on the policy has changed, or the deadline of a complaint made elsewhere. */
export async function followEdit(ctx: TransactionContext, before: Ticket, now: Ticket) {
  if (isFinished(now.status)) return;
  if (decisive.some((field) => before[field] !== now[field]))
    await retarget(ctx, now, { why: 'policy-changed' });
  if (before.externalDueAt?.getTime() === now.externalDueAt?.getTime()) return;
  const kinds = ['ticket.external-complaint'] as const;
  if (now.externalDueAt) await setDeadlines(ctx, externalPromise(now, now.externalDueAt));
  else await cancelDeadlines(ctx, { subject: subjectOf(now), kinds });
  await keepDue(ctx, now.id);
}

async function retarget(
  ctx: TransactionContext,
  ticket: Ticket,
  because: Pick<Parameters<typeof retargetDeadlines>[1], 'why' | 'reason'>,
) {
  const subject = subjectOf(ticket);
  const terms = await termsOf(ctx, ticket);
  await retargetDeadlines(ctx, { subject, terms, ...because });
  const kinds = ['ticket.progress-told'] as const;
  if (terms['ticket.progress-told']) {
    await setDeadlines(ctx, promisesOf(ticket, terms, kinds));
    await waitAlong(ctx, ticket, kinds);
  } else {
    await cancelDeadlines(ctx, { subject, kinds });
  }
  await keepDue(ctx, ticket.id);
}
