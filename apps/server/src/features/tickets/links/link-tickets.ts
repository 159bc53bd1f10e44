import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { LinkKind } from '@huiyin/contract/links';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { lockTicket, lockTicketForWork } from '../access.ts';
import { addEntry } from '../entries/add-entry.ts';
import { ticketLinked } from '../events.ts';
import { ticketLinks } from './tables.ts';

export interface Link {
  ticketId: TicketId;
  otherId: TicketId;
  kind: LinkKind;
}

/** Both tickets tell of it, since whoever works on one should know of the other. */
export function linkTickets(ctx: Context, link: Link) {
  return ctx.transaction(async (ctx) => {
    if (link.ticketId === link.otherId) throw new Refusal('ticket.linked-to-itself');
    await lockBoth(ctx, link);
    await keepLink(ctx, link);
  });
}

/** Locked in the order of their ids, so that two who link the same tickets never wait for each other. */
export async function lockBoth(ctx: TransactionContext, { ticketId, otherId }: Link) {
  for (const id of [ticketId, otherId].sort()) {
    await (id === ticketId ? lockTicketForWork(ctx, id) : lockTicket(ctx, id));
  }
}

export async function keepLink(ctx: TransactionContext, { ticketId, otherId, kind }: Link) {
  const linked = await ctx.db
    .insert(ticketLinks)
    .values({
      fromId: ticketId,
      toId: otherId,
      kind,
      linkedAt: ctx.now(),
      linkedById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
    })
    .onConflictDoNothing()
    .returning();
  if (linked.length === 0) return;
  await tell(ctx, ticketId, 'linked', otherId);
  await tell(ctx, otherId, 'linked', ticketId);
  await ctx.publish(ticketLinked, { ticketId, otherId, kind });
  await ctx.publish(ticketLinked, { ticketId: otherId, otherId: ticketId, kind });
}

export async function tell(
  ctx: TransactionContext,
  ticketId: TicketId,
  act: 'linked' | 'unlinked',
  subject: TicketId,
) {
  const ticket = await lockTicket(ctx, ticketId);
  await addEntry(ctx, ticket, { id: newId<EntryId>(), kind: 'change', details: { act, subject } });
}
