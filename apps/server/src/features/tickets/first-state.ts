import type { Channel } from '@huiyin/contract/ticket-words';
import type { NewTicket } from '@huiyin/contract/tickets';
import type { Context } from '#platform/context';
import { resolvedState } from './closing-rules.ts';
import type { tickets } from './tables.ts';
import { columnsOf } from './written-fields.ts';

const answeredAtOnce: readonly Channel[] = ['phone', 'in-person'];

/** What a new ticket says: whoever is talking to the customer has responded, and who takes it on works on it. */
export function firstState(
  { actor, ...ctx }: Context,
  { fileIds: _, resolved, ...input }: NewTicket,
): Omit<typeof tickets.$inferInsert, 'number'> {
  const now = ctx.now();
  const me = actor.kind === 'staff' ? actor.id : null;
  const handlerId = input.handlerId === undefined && resolved ? me : (input.handlerId ?? null);
  const isAnswered = resolved || (answeredAtOnce.includes(input.channel) && me !== null);
  return {
    ...columnsOf(input),
    id: input.id,
    channel: input.channel,
    description: input.description,
    handlerId,
    openedById: me,
    occurredAt: input.occurredAt ?? now,
    openedAt: now,
    status: handlerId !== null && handlerId === me ? 'open' : 'new',
    statusSince: now,
    firstRespondedAt: isAnswered ? now : null,
    ...(resolved ? resolvedState(now) : {}),
  };
}
