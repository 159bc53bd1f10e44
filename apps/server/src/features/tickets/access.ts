import { type TicketId, ticketId } from '@huiyin/contract/ids';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { tickets } from './tables.ts';

const nothing = sql`false`;

/** The tickets that this actor may see at all. Every query of tickets is narrowed by it. */
export function visibleTickets({ actor }: Context): SQL | undefined {
  if (!may(actor, 'tickets.read')) return nothing;
  if (actor.kind !== 'staff' || may(actor, 'tickets.read-all')) return undefined;
  return or(
    eq(tickets.handlerId, actor.id),
    eq(tickets.openedById, actor.id),
    may(actor, 'tickets.read-group') && actor.groupIds.length > 0
      ? inArray(tickets.groupId, [...actor.groupIds])
      : undefined,
  );
}

/** The ticket, held still until the transaction ends: what it says now stays true while we decide. */
export async function lockTicket(ctx: TransactionContext, id: TicketId) {
  const [ticket] = await ctx.db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, id), visibleTickets(ctx)))
    .for('update');
  if (!ticket) throw new NotFound();
  return ticket;
}

/** Whether the actor may hear of changes of `ticket` or `ticket:<id>`. */
export async function maySeeTickets(ctx: Context, subject: string) {
  const [kind, id] = subject.split(':', 2);
  if (kind !== 'ticket') return null;
  if (id === undefined) return may(ctx.actor, 'tickets.read');
  const { success, data } = ticketId.safeParse(id);
  if (!success) return false;
  const found = await ctx.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.id, data), visibleTickets(ctx)));
  return found.length > 0;
}
