import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { groupChanged } from '../events.ts';
import { groups } from '../tables.ts';
import { checkGroup, setGroupMembers, type WantedGroup } from './group-fields.ts';

export function changeGroup(ctx: Context, wanted: WantedGroup) {
  return ctx.transaction(async (ctx) => {
    await checkGroup(ctx, wanted);
    const { id, name, memberIds } = wanted;
    const [changed] = await ctx.db
      .update(groups)
      .set({ name })
      .where(eq(groups.id, id))
      .returning({ id: groups.id });
    if (!changed) throw new NotFound();
    await setGroupMembers(ctx, id, memberIds);
    await ctx.publish(groupChanged, { groupId: id });
  });
}
