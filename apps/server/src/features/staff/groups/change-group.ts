import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeEdit, mergeMembers } from '#platform/merge-edit';
import { Refusal } from '#platform/refusal';
import { groupChanged } from '../events.ts';
import { groups } from '../tables.ts';
import { changeGroupMembers, checkGroup, lockGroup, type WantedGroup } from './group-fields.ts';

/** Changes what differs from what was read, on top of what others changed since. */
export function changeGroup(
  ctx: Context,
  { id, was, ...wanted }: WantedGroup & { was: Omit<WantedGroup, 'id'> },
) {
  return ctx.transaction(async (ctx) => {
    const { name } = await lockGroup(ctx, id);
    const { fields, clashing } = mergeEdit({
      was: { name: was.name },
      wanted: { name: wanted.name },
      is: { name },
    });
    if (clashing.length > 0) throw new Refusal('groups.changed-meanwhile', clashing);
    const { come, go } = mergeMembers({ was: was.memberIds, wanted: wanted.memberIds });
    await checkGroup(ctx, { id, ...fields, memberIds: come });

    await ctx.db.update(groups).set(fields).where(eq(groups.id, id));
    await changeGroupMembers(ctx, id, { come, go });
    await ctx.publish(groupChanged, { groupId: id });
  });
}
