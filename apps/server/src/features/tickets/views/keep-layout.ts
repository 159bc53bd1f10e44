import type { TicketLayout } from '@huiyin/contract/views';
import { sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { ticketLayouts } from './tables.ts';

/** Keeps what is given; the columns of views that are not named stay, so that two windows do not undo each other. */
export function keepLayout(ctx: Context, { density, columns = {} }: Partial<TicketLayout>) {
  return ctx.transaction(async (ctx) => {
    await ctx.db
      .insert(ticketLayouts)
      .values({ staffId: staffIdOf(ctx.actor), density, columns })
      .onConflictDoUpdate({
        target: ticketLayouts.staffId,
        set: {
          columns: sql`${ticketLayouts.columns} || excluded.columns`,
          ...(density ? { density } : {}),
        },
      });
  });
}
