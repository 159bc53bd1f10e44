import { eq } from 'drizzle-orm';
import { type Actor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { staff } from '../tables.ts';

/** The staff member who asks, and what they may do. */
export async function whoAmI(ctx: Context) {
  const id = staffIdOf(ctx.actor);
  const { name, language, permissions, departmentIds, groupIds } = ctx.actor as Extract<
    Actor,
    { kind: 'staff' }
  >;
  const [found] = await ctx.db
    .select({ email: staff.email, userName: staff.displayUsername })
    .from(staff)
    .where(eq(staff.id, id));
  return {
    id,
    name,
    language,
    email: found!.email,
    userName: found!.userName,
    permissions: [...permissions],
    departmentIds: [...departmentIds],
    groupIds: [...groupIds],
  };
}
