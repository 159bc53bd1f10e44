import type { StaffId } from '@huiyin/contract/ids';
import { asc, eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { departmentMembers, departments, staff } from '../tables.ts';

const MOST = 500;

/** The departments by name, closed ones too; members are those who still work here. */
export async function listDepartments(ctx: Context) {
  const found = await ctx.db
    .select({
      id: departments.id,
      name: departments.name,
      parentId: departments.parentId,
      headId: departments.headId,
      headName: staff.name,
      closedAt: departments.closedAt,
      memberIds: sql<StaffId[]>`array(select m.staff_id from ${departmentMembers} m
        join ${staff} s on s.id = m.staff_id and s.deactivated_at is null
        where m.department_id = ${departments}.id order by ${inNameOrder(sql`s.name`)}, s.id)`,
    })
    .from(departments)
    .leftJoin(staff, eq(staff.id, departments.headId))
    .orderBy(inNameOrder(departments.name), asc(departments.id))
    .limit(MOST);
  return { departments: found };
}
