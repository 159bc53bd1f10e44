import type { DepartmentId, GroupId, SessionId, StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { shipRoles } from './roles/ship-roles.ts';
import { departments, groups, roles, sessions, staff, staffRoles } from './tables.ts';

type GivenStaff = Partial<typeof staff.$inferInsert>;

/** A staff member for a test. Say only what the test is about. */
export async function makeStaff(ctx: TransactionContext, given: GivenStaff = {}) {
  const id = given.id ?? newId<StaffId>();
  const [made] = await ctx.db
    .insert(staff)
    .values({
      name: '王芳',
      email: `${id}@example.com`,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
      joinedAt: ctx.now(),
      ...given,
      id,
    })
    .returning();
  return made!;
}

/** A staff member with the shipped role of this code. */
export async function makeStaffAs(ctx: TransactionContext, code: string, given: GivenStaff = {}) {
  const made = await makeStaff(ctx, given);
  await shipRoles(ctx, 'zh-CN');
  const [role] = await ctx.db.select({ id: roles.id }).from(roles).where(eq(roles.code, code));
  await ctx.db.insert(staffRoles).values({ staffId: made.id, roleId: role!.id });
  return made;
}

export async function makeSession(
  ctx: TransactionContext,
  given: Partial<typeof sessions.$inferInsert> = {},
) {
  const userId = given.userId ?? (await makeStaff(ctx)).id;
  const id = newId<SessionId>();
  const [made] = await ctx.db
    .insert(sessions)
    .values({
      id,
      token: id,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
      expiresAt: ctx.now(),
      ...given,
      userId,
    })
    .returning();
  return made!;
}

export async function makeGroup(ctx: TransactionContext, given: Partial<typeof groups.$inferInsert> = {}) {
  const [made] = await ctx.db
    .insert(groups)
    .values({ id: newId<GroupId>(), name: '在线客服组', ...given })
    .returning();
  return made!;
}

export async function makeDepartment(
  ctx: TransactionContext,
  given: Partial<typeof departments.$inferInsert> = {},
) {
  const [made] = await ctx.db
    .insert(departments)
    .values({ id: newId<DepartmentId>(), name: '技术部', ...given })
    .returning();
  return made!;
}
