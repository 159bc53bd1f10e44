import type { TicketId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { ticketHeld, ticketReleased } from '../events.ts';
import { ticketHolds } from './tables.ts';

interface Hold {
  ticketId: TicketId;
  /** What kind of thing holds it, as 'task'. */
  because: string;
  /** The thing itself, as 'task:0198…'. */
  subject: string;
}

/** Until it is released, the ticket can be neither resolved nor closed. */
export async function holdTicket(ctx: TransactionContext, { ticketId, because, subject }: Hold) {
  await ctx.db
    .insert(ticketHolds)
    .values({ ticketId, because, subject, heldAt: ctx.now() })
    .onConflictDoNothing();
  await ctx.publish(ticketHeld, { ticketId, because });
}

export async function releaseTicket(
  ctx: TransactionContext,
  { ticketId, subject }: Pick<Hold, 'ticketId' | 'subject'>,
) {
  const released = await ctx.db
    .delete(ticketHolds)
    .where(and(eq(ticketHolds.ticketId, ticketId), eq(ticketHolds.subject, subject)))
    .returning();
  for (const { because } of released) await ctx.publish(ticketReleased, { ticketId, because });
}

/** For a locked ticket. */
export async function checkNotHeld(ctx: TransactionContext, ticketId: TicketId) {
  const [hold] = await ctx.db
    .select({ because: ticketHolds.because })
    .from(ticketHolds)
    .where(eq(ticketHolds.ticketId, ticketId))
    .limit(1);
  if (hold) throw new Refusal('ticket.held');
}
