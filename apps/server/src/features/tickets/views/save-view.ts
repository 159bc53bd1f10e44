import type { ViewId } from '@huiyin/contract/ids';
import type { TicketColumn, TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { viewSaved } from '../events.ts';
import { ticketViews } from './tables.ts';

const MOST = 30;

interface SavedView {
  viewId: ViewId;
  name: string;
  filter: TicketFilter;
  columns: TicketColumn[];
  order: TicketOrder;
}

/** Saves a view of one's own under its id; saving again replaces it. */
export function saveView(ctx: Context, { viewId, ...view }: SavedView) {
  return ctx.transaction(async (ctx) => {
    const staffId = staffIdOf(ctx.actor);
    const mine = eq(ticketViews.staffId, staffId);
    const others = await ctx.db.$count(ticketViews, mine);
    const saved = await ctx.db
      .insert(ticketViews)
      .values({ ...view, id: viewId, staffId, savedAt: ctx.now() })
      .onConflictDoUpdate({
        target: ticketViews.id,
        set: { ...view, savedAt: ctx.now() },
        setWhere: mine,
      })
      .returning();
    if (saved.length === 0) throw new NotFound();
    if (others > MOST) throw new Refusal('view.too-many');
    await ctx.publish(viewSaved, { viewId });
  });
}
