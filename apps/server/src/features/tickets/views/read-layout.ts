import type { TicketLayout } from '@huiyin/contract/views';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { ticketLayouts } from './tables.ts';

/** How whoever asks likes the table of tickets. */
export async function readLayout(ctx: Context): Promise<TicketLayout> {
  const [kept] = await ctx.db
    .select()
    .from(ticketLayouts)
    .where(eq(ticketLayouts.staffId, staffIdOf(ctx.actor)));
  return { density: kept?.density ?? 'roomy', columns: kept?.columns ?? {} };
}
