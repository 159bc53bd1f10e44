import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { roleChanged } from '../events.ts';
import { roles } from '../tables.ts';
import type { WantedRole } from './add-role.ts';
import { keepAdministrator } from './last-administrator.ts';
import { refuseRoleName } from './role-name.ts';

/** Renames a role and says what it allows from now on; somebody must stay who can manage accounts. */
export function changeRole(ctx: Context, { id, name, permissions, needsSecondFactor }: WantedRole) {
  return ctx.transaction(async (ctx) => {
    await refuseRoleName(ctx, name, id);
    await keepAdministrator(ctx, async () => {
      const [changed] = await ctx.db
        .update(roles)
        .set({
          name,
          permissions: [...new Set(permissions)],
          ...(needsSecondFactor === undefined ? {} : { needsSecondFactor }),
        })
        .where(eq(roles.id, id))
        .returning({ id: roles.id });
      if (!changed) throw new NotFound();
    });
    await ctx.publish(roleChanged, { roleId: id });
  });
}
