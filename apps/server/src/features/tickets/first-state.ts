import type { Channel, TicketStatus } from '@huiyin/contract/ticket-words';
import type { NewTicket } from '@huiyin/contract/tickets';
import type { Context } from '#platform/context';
import { resolvedState } from './closing-rules/closing-rules.ts';
import { columnsOf } from './written-fields.ts';

const answeredAtOnce: readonly Channel[] = ['phone', 'in-person'];

/** What a new ticket says: whoever is talking to the customer has responded, and who takes it on works on it. */
export async function firstState(
  ctx: Context,
  { fileIds: _, solution: __, followUp: ___, resolved, ...input }: NewTicket,
) {
  const now = ctx.now();
  const me = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  const handlerId = input.handlerId === undefined && resolved ? me : (input.handlerId ?? null);
  const isAnswered = resolved || (answeredAtOnce.includes(input.channel) && me !== null);
  return {
    ...columnsOf(input),
    id: input.id,
    source: input.source ?? 'contact',
    nature: input.nature ?? null,
    priority: input.priority ?? 'normal',
    groupId: input.groupId ?? null,
    externalDueAt: input.externalComplaint?.dueAt ?? null,
    channel: input.channel,
    description: input.description,
    handlerId,
    openedById: me,
    occurredAt: input.occurredAt ?? now,
    openedAt: now,
    status: (handlerId !== null && handlerId === me ? 'open' : 'new') as TicketStatus,
    statusSince: now,
    firstRespondedAt: isAnswered ? now : null,
    ...(resolved ? await resolvedState(ctx) : {}),
  };
}
