import type { TicketId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { subjectOf } from './promise.ts';
import { followUps } from './tables.ts';

/** What the promises of a ticket's follow-ups are about. */
export async function followUpSubjectsOf(ctx: Context, ticketId: TicketId): Promise<string[]> {
  const found = await ctx.db
    .select({ id: followUps.id })
    .from(followUps)
    .where(eq(followUps.ticketId, ticketId));
  return found.map(subjectOf);
}
