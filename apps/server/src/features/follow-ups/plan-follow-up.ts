import type { NewFollowUp } from '@huiyin/contract/follow-ups';
import type { TicketId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { lockTicketForWork, type Ticket, tickets } from '#features/tickets';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { checkPerson } from './access.ts';
import { followUpPlanned } from './events.ts';
import { promise } from './promise.ts';
import { followUps } from './tables.ts';
import { tellTicket } from './tell-ticket.ts';

/** Plans who does what when. A ticket that is resolved or closed may have something left to do. */
export function planFollowUp(ctx: Context, { ticketId, ...given }: NewFollowUp & { ticketId: TicketId }) {
  return ctx.transaction(async (ctx) => {
    await keepFollowUp(ctx, await lockTicketForWork(ctx, ticketId), given);
  });
}

/** What came along with a ticket, from who was allowed to open or change it. */
export async function planAlong(ctx: TransactionContext, ticketId: TicketId, given: NewFollowUp) {
  const [ticket] = await ctx.db.select().from(tickets).where(eq(tickets.id, ticketId)).for('update');
  await keepFollowUp(ctx, ticket!, given);
}

async function keepFollowUp(
  ctx: TransactionContext,
  ticket: Ticket,
  { id, what, dueAt, ...given }: NewFollowUp,
) {
  const [known] = await ctx.db
    .select({ ticketId: followUps.ticketId })
    .from(followUps)
    .where(eq(followUps.id, id));
  if (known && known.ticketId !== ticket.id) throw new NotFound();
  if (known) return; // sent again
  if (dueAt <= ctx.now()) throw new Refusal('follow-up.in-the-past', ['dueAt']);
  const staffId = given.staffId ?? staffIdOf(ctx.actor);
  await checkPerson(ctx, ticket, staffId);

  const plannedById = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  const [planned] = await ctx.db
    .insert(followUps)
    .values({ id, ticketId: ticket.id, staffId, what, dueAt, plannedById, plannedAt: ctx.now() })
    .returning();
  await promise(ctx, planned!);
  await tellTicket(ctx, ticket, planned!, {
    act: 'follow-up-planned',
    changes: [
      { field: 'followUpAt', from: null, to: dueAt },
      { field: 'followUpStaffId', from: null, to: staffId },
    ],
  });
  await ctx.publish(followUpPlanned, { ticketId: ticket.id, followUpId: id, staffId });
}
