import type { DepartmentId, GroupId, RoleId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { mergeMembers } from '#platform/merge-edit';
import { NotFound } from '#platform/refusal';
import { departmentMembers, departments, groupMembers, groups, roles, staffRoles } from '../tables.ts';

export interface Belongings {
  roleIds: RoleId[];
  departmentIds: DepartmentId[];
  groupIds: GroupId[];
}

export const noBelongings: Belongings = { roleIds: [], departmentIds: [], groupIds: [] };

/** What a person belongs to by now. */
export async function readBelongings(ctx: TransactionContext, staffId: StaffId): Promise<Belongings> {
  const held = await ctx.db.select().from(staffRoles).where(eq(staffRoles.staffId, staffId));
  const within = await ctx.db.select().from(departmentMembers).where(eq(departmentMembers.staffId, staffId));
  const among = await ctx.db.select().from(groupMembers).where(eq(groupMembers.staffId, staffId));
  return {
    roleIds: held.map(({ roleId }) => roleId),
    departmentIds: within.map(({ departmentId }) => departmentId),
    groupIds: among.map(({ groupId }) => groupId),
  };
}

/** Takes from a person what is no longer wanted of what was, and gives what is new; all else stays. */
export async function changeBelongings(
  ctx: TransactionContext,
  staffId: StaffId,
  { was, wanted }: { was: Belongings; wanted: Belongings },
) {
  await changeRoles(ctx, staffId, moved(was.roleIds, wanted.roleIds));
  await changeDepartments(ctx, staffId, moved(was.departmentIds, wanted.departmentIds));
  await changeGroups(ctx, staffId, moved(was.groupIds, wanted.groupIds));
}

const moved = <Id>(was: Id[], wanted: Id[]) => mergeMembers({ was, wanted: [...new Set(wanted)] });
type Moved<Id> = ReturnType<typeof moved<Id>>;

async function changeRoles(ctx: TransactionContext, staffId: StaffId, { come, go }: Moved<RoleId>) {
  if (go.length > 0) {
    await ctx.db
      .delete(staffRoles)
      .where(and(eq(staffRoles.staffId, staffId), inArray(staffRoles.roleId, go)));
  }
  if (come.length === 0) return;
  if ((await ctx.db.$count(roles, inArray(roles.id, come))) < come.length) throw new NotFound();
  const rows = come.map((roleId) => ({ staffId, roleId }));
  await ctx.db.insert(staffRoles).values(rows).onConflictDoNothing();
}

async function changeDepartments(
  ctx: TransactionContext,
  staffId: StaffId,
  { come, go }: Moved<DepartmentId>,
) {
  const { departmentId } = departmentMembers;
  if (go.length > 0) {
    await ctx.db
      .delete(departmentMembers)
      .where(and(eq(departmentMembers.staffId, staffId), inArray(departmentId, go)));
  }
  if (come.length === 0) return;
  if ((await ctx.db.$count(departments, inArray(departments.id, come))) < come.length) throw new NotFound();
  const rows = come.map((departmentId) => ({ staffId, departmentId }));
  await ctx.db.insert(departmentMembers).values(rows).onConflictDoNothing();
}

async function changeGroups(ctx: TransactionContext, staffId: StaffId, { come, go }: Moved<GroupId>) {
  if (go.length > 0) {
    await ctx.db
      .delete(groupMembers)
      .where(and(eq(groupMembers.staffId, staffId), inArray(groupMembers.groupId, go)));
  }
  if (come.length === 0) return;
  if ((await ctx.db.$count(groups, inArray(groups.id, come))) < come.length) throw new NotFound();
  const rows = come.map((groupId) => ({ staffId, groupId }));
  await ctx.db.insert(groupMembers).values(rows).onConflictDoNothing();
}
