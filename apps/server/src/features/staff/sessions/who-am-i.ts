import { eq } from 'drizzle-orm';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { staff } from '../tables.ts';

/** The staff member who asks, and what they may do. Their names are read anew: they may just have changed them. */
export async function whoAmI(ctx: Context) {
  const id = staffIdOf(ctx.actor);
  const { permissions, departmentIds, groupIds } = ctx.actor as StaffActor;
  const [found] = await ctx.db
    .select({
      name: staff.name,
      language: staff.language,
      email: staff.email,
      userName: staff.displayUsername,
    })
    .from(staff)
    .where(eq(staff.id, id));
  return {
    id,
    ...found!,
    permissions: [...permissions],
    departmentIds: [...departmentIds],
    groupIds: [...groupIds],
  };
}
