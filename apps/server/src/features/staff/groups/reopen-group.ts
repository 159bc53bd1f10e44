import type { GroupId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { groupReopened } from '../events.ts';
import { groups } from '../tables.ts';
import { lockGroup } from './group-fields.ts';

export function reopenGroup(ctx: Context, { id }: { id: GroupId }) {
  return ctx.transaction(async (ctx) => {
    const { closedAt } = await lockGroup(ctx, id);
    if (!closedAt) return;
    await ctx.db.update(groups).set({ closedAt: null }).where(eq(groups.id, id));
    await ctx.publish(groupReopened, { groupId: id });
  });
}
