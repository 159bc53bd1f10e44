import type { GroupId, ViewId } from '@huiyin/contract/ids';
import type { TicketColumn, TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { eq } from 'drizzle-orm';
import { type Actor, staffIdOf } from '#platform/actor';
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
  groupId?: GroupId | null;
}

/** Saves a view of one's own under its id; saving again replaces it. It may be shared with a group that one is in. */
export function saveView(ctx: Context, { viewId, groupId = null, ...given }: SavedView) {
  return ctx.transaction(async (ctx) => {
    const staffId = staffIdOf(ctx.actor);
    if (groupId && !isIn(ctx.actor, groupId)) throw new Refusal('view.not-your-group', ['groupId']);
    const view = { ...given, groupId };
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

const isIn = (actor: Actor, groupId: GroupId) => actor.kind === 'staff' && actor.groupIds.includes(groupId);
