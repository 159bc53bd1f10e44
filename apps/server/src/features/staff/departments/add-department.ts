import type { Context } from '#platform/context';
import { departmentAdded } from '../events.ts';
import { departments } from '../tables.ts';
import { changeDepartmentMembers, checkDepartment, type WantedDepartment } from './department-fields.ts';

/** Adds a department; sending again adds nothing. */
export function addDepartment(ctx: Context, wanted: WantedDepartment) {
  return ctx.transaction(async (ctx) => {
    await checkDepartment(ctx, wanted);
    const { memberIds, ...fields } = wanted;
    const [added] = await ctx.db.insert(departments).values(fields).onConflictDoNothing().returning();
    if (!added) return;
    await changeDepartmentMembers(ctx, wanted.id, { come: memberIds, go: [] });
    await ctx.publish(departmentAdded, { departmentId: wanted.id });
  });
}
