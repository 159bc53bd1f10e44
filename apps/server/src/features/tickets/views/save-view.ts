import type { GroupId, ViewId } from '@huiyin/contract/ids';
import { type SavedView, ticketView } from '@huiyin/contract/views';
import { and, eq } from 'drizzle-orm';
import { type Actor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound, Refusal } from '#platform/refusal';
import { viewSaved } from '../events.ts';
import { ticketViews } from './tables.ts';

const MOST = 30;

/**
 * Saves a view of one's own under its id, on top of what was saved of it elsewhere since `was`. It may be shared with a
 * group that one is in.
 */
export function saveView(
  ctx: Context,
  { viewId, was, ...wanted }: SavedView & { viewId: ViewId; was?: SavedView },
) {
  return ctx.transaction(async (ctx) => {
    const staffId = staffIdOf(ctx.actor);
    const { groupId } = wanted;
    if (groupId && !isIn(ctx.actor, groupId)) throw new Refusal('view.not-your-group', ['groupId']);
    const mine = eq(ticketViews.staffId, staffId);
    const others = await ctx.db.$count(ticketViews, mine);
    const [is] = await ctx.db
      .select()
      .from(ticketViews)
      .where(and(eq(ticketViews.id, viewId), mine))
      .for('update');
    const view = is
      ? mergeSetting({
          ...(was && { was: asKept(was) }),
          wanted: asKept(wanted),
          is: asKept(ticketView.parse({ ...is, mine: true })),
        })
      : asKept(wanted);
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

const asKept = ({ name, filter, columns, order, groupId = null }: SavedView) => ({
  name,
  filter,
  columns,
  order,
  groupId,
});

const isIn = (actor: Actor, groupId: GroupId) => actor.kind === 'staff' && actor.groupIds.includes(groupId);
