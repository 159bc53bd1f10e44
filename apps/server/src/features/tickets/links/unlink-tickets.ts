import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { ticketUnlinked } from '../events.ts';
import { type Link, lockBoth, tell } from './link-tickets.ts';
import { ticketLinks } from './tables.ts';

export function unlinkTickets(ctx: Context, link: Link) {
  return ctx.transaction(async (ctx) => {
    const { ticketId, otherId, kind } = link;
    await lockBoth(ctx, link);
    const unlinked = await ctx.db
      .delete(ticketLinks)
      .where(and(eq(ticketLinks.fromId, ticketId), eq(ticketLinks.toId, otherId), eq(ticketLinks.kind, kind)))
      .returning();
    if (unlinked.length === 0) throw new NotFound();

    await tell(ctx, ticketId, 'unlinked', otherId);
    await tell(ctx, otherId, 'unlinked', ticketId);
    await ctx.publish(ticketUnlinked, { ticketId, otherId, kind });
    await ctx.publish(ticketUnlinked, { ticketId: otherId, otherId: ticketId, kind });
  });
}
