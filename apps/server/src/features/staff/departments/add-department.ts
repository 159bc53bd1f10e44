import type { Context } from '#platform/context';
import { departmentAdded } from '../events.ts';
import { departments } from '../tables.ts';
import { checkDepartment, setDepartmentMembers, type WantedDepartment } from './department-fields.ts';

/** Adds a department; sending again adds nothing. */
export function addDepartment(ctx: Context, wanted: WantedDepartment) {
  return ctx.transaction(async (ctx) => {
    await checkDepartment(ctx, wanted);
    const { memberIds, ...fields } = wanted;
    const [added] = await ctx.db.insert(departments).values(fields).onConflictDoNothing().returning();
    if (!added) return;
    await setDepartmentMembers(ctx, wanted.id, memberIds);
    await ctx.publish(departmentAdded, { departmentId: wanted.id });
  });
}
