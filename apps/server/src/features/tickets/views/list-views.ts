import { type TicketView, ticketView } from '@huiyin/contract/views';
import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { ticketViews } from './tables.ts';

const MOST_SHARED = 30;

/** The views that whoever asks has saved, by name, and after them those that others share with their groups. */
export async function listViews(ctx: Context): Promise<{ views: TicketView[] }> {
  const { actor } = ctx;
  const staffId = staffIdOf(actor);
  const groupIds = actor.kind === 'staff' ? [...actor.groupIds] : [];
  const byName = [inNameOrder(ticketViews.name), asc(ticketViews.id)];
  const own = await ctx.db
    .select()
    .from(ticketViews)
    .where(eq(ticketViews.staffId, staffId))
    .orderBy(...byName);
  const shared =
    groupIds.length === 0
      ? []
      : await ctx.db
          .select()
          .from(ticketViews)
          .where(and(inArray(ticketViews.groupId, groupIds), ne(ticketViews.staffId, staffId)))
          .orderBy(...byName)
          .limit(MOST_SHARED);
  return {
    views: [...own, ...shared].map((view) => ticketView.parse({ ...view, mine: view.staffId === staffId })),
  };
}
