import type { DepartmentId, GroupId, RoleId, StaffId } from '@huiyin/contract/ids';
import { eq, inArray } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { departmentMembers, departments, groupMembers, groups, roles, staffRoles } from '../tables.ts';

export interface Belongings {
  roleIds: RoleId[];
  departmentIds: DepartmentId[];
  groupIds: GroupId[];
}

/** Gives a person these roles, departments and groups, and no others. */
export async function setBelongings(ctx: TransactionContext, staffId: StaffId, wanted: Belongings) {
  await ctx.db.delete(staffRoles).where(eq(staffRoles.staffId, staffId));
  await ctx.db.delete(departmentMembers).where(eq(departmentMembers.staffId, staffId));
  await ctx.db.delete(groupMembers).where(eq(groupMembers.staffId, staffId));

  const [roleIds, departmentIds, groupIds] = [
    [...new Set(wanted.roleIds)],
    [...new Set(wanted.departmentIds)],
    [...new Set(wanted.groupIds)],
  ];
  if (roleIds.length > 0) {
    if ((await ctx.db.$count(roles, inArray(roles.id, roleIds))) < roleIds.length) throw new NotFound();
    await ctx.db.insert(staffRoles).values(roleIds.map((roleId) => ({ staffId, roleId })));
  }
  if (departmentIds.length > 0) {
    const there = await ctx.db.$count(departments, inArray(departments.id, departmentIds));
    if (there < departmentIds.length) throw new NotFound();
    await ctx.db
      .insert(departmentMembers)
      .values(departmentIds.map((departmentId) => ({ staffId, departmentId })));
  }
  if (groupIds.length > 0) {
    if ((await ctx.db.$count(groups, inArray(groups.id, groupIds))) < groupIds.length) throw new NotFound();
    await ctx.db.insert(groupMembers).values(groupIds.map((groupId) => ({ staffId, groupId })));
  }
}
