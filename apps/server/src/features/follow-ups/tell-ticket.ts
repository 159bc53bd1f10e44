import type { EntryAct } from '@huiyin/contract/entries';
import type { EntryId, StaffId, TicketId } from '@huiyin/contract/ids';
import { and, asc, eq } from 'drizzle-orm';
import { addEntry, type NewEntry, type Ticket } from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { type FollowUp, followUps } from './tables.ts';

interface Told {
  act: EntryAct;
  body?: string;
  changes?: NonNullable<NewEntry['details']>['changes'];
  reason?: string | undefined;
  /** Whose doing it is, where it is not the actor's. */
  byId?: StaffId | null;
}

/** Tells of a follow-up in the story of its locked ticket, and keeps in it when the next is due. */
export async function tellTicket(
  ctx: TransactionContext,
  ticket: Ticket,
  { id: subject, what }: FollowUp,
  { act, body = '', changes, reason, byId }: Told,
) {
  await addEntry(ctx, ticket, {
    ...(byId ? { author: 'staff', authorId: byId } : {}),
    id: newId<EntryId>(),
    kind: 'change',
    body,
    details: { act, subject, what, ...(changes ? { changes } : {}), ...(reason ? { reason } : {}) },
    alongside: { nextFollowUpAt: await nextDueAt(ctx, ticket.id) },
  });
}

async function nextDueAt(ctx: TransactionContext, ticketId: TicketId): Promise<Date | null> {
  const [next] = await ctx.db
    .select({ dueAt: followUps.dueAt })
    .from(followUps)
    .where(and(eq(followUps.ticketId, ticketId), eq(followUps.status, 'open')))
    .orderBy(asc(followUps.dueAt))
    .limit(1);
  return next?.dueAt ?? null;
}
