import { type FollowUpId, followUpId, type StaffId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import { checkStaff, lockTicket, mayWorkOn, type Ticket, tickets, visibleTickets } from '#features/tickets';
import { may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Forbidden, NotFound, Refusal } from '#platform/refusal';
import { type FollowUp, followUps } from './tables.ts';

/** Whoever has to do it may say how it went; else who works on the ticket. */
export function mayChange(
  { actor }: Context,
  { staffId }: Pick<FollowUp, 'staffId'>,
  ticket: Parameters<typeof mayWorkOn>[1],
) {
  return (actor.kind === 'staff' && actor.id === staffId) || mayWorkOn(actor, ticket);
}

/** The follow-up with its ticket, both held still until the transaction ends. */
export async function lockFollowUp(ctx: TransactionContext, id: FollowUpId) {
  const [found] = await ctx.db
    .select({ ticketId: followUps.ticketId })
    .from(followUps)
    .where(eq(followUps.id, id));
  if (!found) throw new NotFound();
  const ticket = await lockTicket(ctx, found.ticketId);
  const [followUp] = await ctx.db.select().from(followUps).where(eq(followUps.id, id));
  if (!mayChange(ctx, followUp!, ticket)) throw new Forbidden();
  return { followUp: followUp!, ticket };
}

/** Who is to do it works here, and may know of the ticket. */
export async function checkPerson(
  ctx: TransactionContext,
  { restrictedTo }: Pick<Ticket, 'restrictedTo'>,
  staffId: StaffId,
) {
  if (ctx.actor.kind !== 'staff' || ctx.actor.id !== staffId) await checkStaff(ctx, [staffId]);
  if (restrictedTo && !restrictedTo.includes(staffId)) {
    throw new Refusal('follow-up.person-may-not-see', ['staffId']);
  }
}

/** Whether the actor may hear of changes of `follow-up` or `follow-up:<id>`. */
export async function maySeeFollowUps(ctx: Context, subject: string) {
  const [kind, id] = subject.split(':', 2);
  if (kind !== 'follow-up') return null;
  if (id === undefined) return may(ctx.actor, 'tickets.read');
  const { success, data } = followUpId.safeParse(id);
  if (!success) return false;
  const found = await ctx.db
    .select({ id: followUps.id })
    .from(followUps)
    .innerJoin(tickets, eq(tickets.id, followUps.ticketId))
    .where(and(eq(followUps.id, data), visibleTickets(ctx)));
  return found.length > 0;
}
