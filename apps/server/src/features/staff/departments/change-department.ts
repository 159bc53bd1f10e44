import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { departmentChanged } from '../events.ts';
import { departments } from '../tables.ts';
import { checkDepartment, setDepartmentMembers, type WantedDepartment } from './department-fields.ts';

export function changeDepartment(ctx: Context, wanted: WantedDepartment) {
  return ctx.transaction(async (ctx) => {
    await checkDepartment(ctx, wanted);
    const { id, memberIds, ...fields } = wanted;
    const [changed] = await ctx.db
      .update(departments)
      .set(fields)
      .where(eq(departments.id, id))
      .returning({ id: departments.id });
    if (!changed) throw new NotFound();
    await setDepartmentMembers(ctx, id, memberIds);
    await ctx.publish(departmentChanged, { departmentId: id });
  });
}
