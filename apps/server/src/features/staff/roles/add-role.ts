import type { RoleId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import type { Context } from '#platform/context';
import { roleAdded } from '../events.ts';
import { roles } from '../tables.ts';
import { refuseRoleName } from './role-name.ts';

export interface WantedRole {
  id: RoleId;
  name: string;
  permissions: Permission[];
  needsSecondFactor?: boolean | undefined;
}

/** Adds a role; sending again adds nothing. */
export function addRole(ctx: Context, { id, name, permissions, needsSecondFactor = false }: WantedRole) {
  return ctx.transaction(async (ctx) => {
    await refuseRoleName(ctx, name, id);
    const [added] = await ctx.db
      .insert(roles)
      .values({ id, name, permissions: [...new Set(permissions)], needsSecondFactor })
      .onConflictDoNothing()
      .returning();
    if (added) await ctx.publish(roleAdded, { roleId: id });
  });
}
