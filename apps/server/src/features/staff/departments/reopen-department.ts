import type { DepartmentId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { departmentReopened } from '../events.ts';
import { departments } from '../tables.ts';
import { lockDepartment } from './department-fields.ts';

export function reopenDepartment(ctx: Context, { id }: { id: DepartmentId }) {
  return ctx.transaction(async (ctx) => {
    const { closedAt } = await lockDepartment(ctx, id);
    if (!closedAt) return;
    await ctx.db.update(departments).set({ closedAt: null }).where(eq(departments.id, id));
    await ctx.publish(departmentReopened, { departmentId: id });
  });
}
