import type { Context } from '#platform/context';
import { groupAdded } from '../events.ts';
import { groups } from '../tables.ts';
import { changeGroupMembers, checkGroup, type WantedGroup } from './group-fields.ts';

/** Adds a group; sending again adds nothing. */
export function addGroup(ctx: Context, wanted: WantedGroup) {
  return ctx.transaction(async (ctx) => {
    await checkGroup(ctx, wanted);
    const { id, name, memberIds } = wanted;
    const [added] = await ctx.db.insert(groups).values({ id, name }).onConflictDoNothing().returning();
    if (!added) return;
    await changeGroupMembers(ctx, id, { come: memberIds, go: [] });
    await ctx.publish(groupAdded, { groupId: id });
  });
}
