import type { GroupId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { groupClosed } from '../events.ts';
import { groups } from '../tables.ts';
import { lockGroup } from './group-fields.ts';

/** Takes a group out of use; what it did stays. */
export function closeGroup(ctx: Context, { id }: { id: GroupId }) {
  return ctx.transaction(async (ctx) => {
    const { closedAt } = await lockGroup(ctx, id);
    if (closedAt) return;
    await ctx.db.update(groups).set({ closedAt: ctx.now() }).where(eq(groups.id, id));
    await ctx.publish(groupClosed, { groupId: id });
  });
}
