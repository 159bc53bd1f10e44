import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeEdit, mergeMembers } from '#platform/merge-edit';
import { NotFound, Refusal } from '#platform/refusal';
import { departmentChanged } from '../events.ts';
import { departments } from '../tables.ts';
import {
  changeDepartmentMembers,
  checkDepartment,
  lockTree,
  type WantedDepartment,
} from './department-fields.ts';

/** Changes what differs from what was read, on top of what others changed since. */
export function changeDepartment(
  ctx: Context,
  { id, was, ...wanted }: WantedDepartment & { was: Omit<WantedDepartment, 'id'> },
) {
  return ctx.transaction(async (ctx) => {
    const read = (await lockTree(ctx)).find((one) => one.id === id);
    if (!read) throw new NotFound();
    const { name, parentId, headId } = read;
    const { memberIds, ...columns } = wanted;
    const { memberIds: wereMembers, ...were } = was;
    const { fields, clashing } = mergeEdit({ was: were, wanted: columns, is: { name, parentId, headId } });
    if (clashing.length > 0) throw new Refusal('departments.changed-meanwhile', clashing);
    const { come, go } = mergeMembers({ was: wereMembers, wanted: memberIds });
    await checkDepartment(ctx, { id, ...fields, memberIds: come });

    await ctx.db.update(departments).set(fields).where(eq(departments.id, id));
    await changeDepartmentMembers(ctx, id, { come, go });
    await ctx.publish(departmentChanged, { departmentId: id });
  });
}
