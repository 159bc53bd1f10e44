import type { Permission } from '@huiyin/contract/permissions';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeMembers, mergeSetting } from '#platform/merge-edit';
import { NotFound } from '#platform/refusal';
import { roleChanged } from '../events.ts';
import { roles } from '../tables.ts';
import type { WantedRole } from './add-role.ts';
import { keepAdministrator } from './last-administrator.ts';
import { refuseRoleName } from './role-name.ts';

/**
 * Renames a role and says what it allows from now on, on top of what others changed since; somebody must stay who can
 * manage accounts.
 */
export function changeRole(
  ctx: Context,
  { id, was, ...wanted }: WantedRole & { was?: Omit<WantedRole, 'id'> },
) {
  return ctx.transaction(async (ctx) => {
    const [is] = await ctx.db.select().from(roles).where(eq(roles.id, id)).for('update');
    if (!is) throw new NotFound();
    const plain = ({ name, needsSecondFactor = is.needsSecondFactor }: Omit<WantedRole, 'id'>) => ({
      name,
      needsSecondFactor,
    });
    const { name, needsSecondFactor } = mergeSetting({
      was: was && plain(was),
      wanted: plain(wanted),
      is: plain(is),
    });
    const permissions = was
      ? merged(is.permissions, was.permissions, wanted.permissions)
      : wanted.permissions;
    await refuseRoleName(ctx, name, id);
    await keepAdministrator(ctx, async () => {
      await ctx.db
        .update(roles)
        .set({ name, needsSecondFactor, permissions: [...new Set(permissions)] })
        .where(eq(roles.id, id));
    });
    await ctx.publish(roleChanged, { roleId: id });
  });
}

function merged(is: Permission[], was: Permission[], wanted: Permission[]) {
  const { come, go } = mergeMembers({ was, wanted });
  return [...is.filter((permission) => !go.includes(permission)), ...come];
}
