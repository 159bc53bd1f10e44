import type { DepartmentId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { departmentClosed } from '../events.ts';
import { departments } from '../tables.ts';
import { lockDepartment } from './department-fields.ts';

/** Takes a department out of use; what it did stays. */
export function closeDepartment(ctx: Context, { id }: { id: DepartmentId }) {
  return ctx.transaction(async (ctx) => {
    const { closedAt } = await lockDepartment(ctx, id);
    if (closedAt) return;
    const [part] = await ctx.db
      .select({ id: departments.id })
      .from(departments)
      .where(and(eq(departments.parentId, id), isNull(departments.closedAt)))
      .limit(1);
    if (part) throw new Refusal('departments.has-parts');
    await ctx.db.update(departments).set({ closedAt: ctx.now() }).where(eq(departments.id, id));
    await ctx.publish(departmentClosed, { departmentId: id });
  });
}
