import type { DeadlineKind } from '@huiyin/contract/deadlines';
import { type DeadlineTerms, findTargets, type NewDeadline } from '#features/deadlines';
import type { Context, TransactionContext } from '#platform/context';
import { findGivens, type Givens } from '../givens.ts';
import type { Ticket } from '../tables.ts';

export type Promised = Pick<
  Ticket,
  'id' | 'channel' | 'source' | 'nature' | 'priority' | 'handlerId' | 'groupId'
>;

export const subjectOf = ({ id }: Pick<Ticket, 'id'>) => `ticket:${id}`;

export const ownerOf = ({ handlerId, groupId }: Pick<Ticket, 'handlerId' | 'groupId'>) => ({
  staffId: handlerId,
  groupId,
});

/** What the policy that applies to such a ticket promises, by kind; what it does not promise is not there. */
export async function termsFor(
  ctx: Context,
  ticket: Promised,
  { customerLevel, categoryIds }: Givens,
): Promise<Partial<Record<DeadlineKind, DeadlineTerms>>> {
  const { channel, source, nature, priority } = ticket;
  const targets = await findTargets(ctx, { channel, source, nature, priority, categoryIds, customerLevel });
  return {
    ...(targets.firstResponse && { 'ticket.first-response': targets.firstResponse }),
    ...(targets.nextResponse && { 'ticket.next-response': targets.nextResponse }),
    ...(targets.resolution && { 'ticket.resolution': targets.resolution }),
    ...(targets.progressTold && { 'ticket.progress-told': targets.progressTold }),
  };
}

/** The same for a ticket that is there already. */
export async function termsOf(ctx: TransactionContext, ticket: Ticket) {
  return termsFor(ctx, ticket, await findGivens(ctx, ticket));
}

/** The promises of these kinds, as far as the terms hold any. */
export function promisesOf(
  ticket: Pick<Ticket, 'id' | 'handlerId' | 'groupId'>,
  terms: Partial<Record<DeadlineKind, DeadlineTerms>>,
  kinds: readonly DeadlineKind[],
): NewDeadline[] {
  return kinds.flatMap((kind) => {
    const found = terms[kind];
    const promise = { kind, subject: subjectOf(ticket), owner: ownerOf(ticket), again: 'keep' } as const;
    return found ? [{ ...promise, terms: found }] : [];
  });
}
