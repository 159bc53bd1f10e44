import { type TicketId, ticketId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { FileSubject } from '#features/files';
import { type Actor, may, type StaffActor } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Forbidden, NotFound } from '#platform/refusal';
import { type Ticket, tickets } from './tables.ts';

const nothing = sql`false`;

/** The tickets that this actor may see at all. Every query of tickets is narrowed by it. */
export function visibleTickets({ actor }: Context): SQL | undefined {
  if (!may(actor, 'tickets.read')) return nothing;
  if (actor.kind !== 'staff') return undefined;
  const notRestricted = or(isNull(tickets.restrictedTo), sql`${actor.id} = any(${tickets.restrictedTo})`);
  return may(actor, 'tickets.read-all') ? notRestricted : and(notRestricted, ownTickets(actor));
}

function ownTickets(actor: StaffActor): SQL | undefined {
  const { groupIds, departmentIds } = actor;
  return or(
    eq(tickets.handlerId, actor.id),
    eq(tickets.openedById, actor.id),
    may(actor, 'tickets.read-group') && groupIds.length > 0
      ? inArray(tickets.groupId, [...groupIds])
      : undefined,
    may(actor, 'tickets.read-department') && departmentIds.length > 0
      ? sql`${tickets.departmentIds} && ${sql.param([...departmentIds])}::uuid[]`
      : undefined,
  );
}

/** Whether the actor may change this ticket, which they see. What no group has is everybody's work. */
export function mayWorkOn(actor: Actor, ticket: Pick<Ticket, 'handlerId' | 'groupId'>): boolean {
  if (may(actor, 'tickets.write-all')) return true;
  if (actor.kind !== 'staff') return false;
  if (ticket.handlerId === actor.id) return true;
  if (!may(actor, 'tickets.write-group')) return false;
  return ticket.groupId === null || actor.groupIds.includes(ticket.groupId);
}

/** The ticket, held still until the transaction ends: what it says now stays true while we decide. */
export async function lockTicket(ctx: TransactionContext, id: TicketId): Promise<Ticket> {
  const [ticket] = await ctx.db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, id), visibleTickets(ctx)))
    .for('update');
  if (!ticket) throw new NotFound();
  return ticket;
}

/** The same, for who wants to change it. */
export async function lockTicketForWork(ctx: TransactionContext, id: TicketId): Promise<Ticket> {
  const ticket = await lockTicket(ctx, id);
  if (!mayWorkOn(ctx.actor, ticket)) throw new Forbidden();
  return ticket;
}

/** Whoever sees a ticket may read its files. */
export const ticketFileSubject: FileSubject = {
  kind: 'ticket',
  mayRead: async (ctx, subject) => (await maySeeTickets(ctx, subject)) === true,
};

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
