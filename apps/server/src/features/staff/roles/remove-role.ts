import type { RoleId } from '@huiyin/contract/ids';
import { asc, eq } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { NotFound, Refusal } from '#platform/refusal';
import { roleRemoved } from '../events.ts';
import { roles, staff, staffRoles } from '../tables.ts';
import { keepAdministrator } from './last-administrator.ts';

const MOST_NAMED = 50;

/** Removes a role made here. While people hold it, it is taken from them only where that is said. */
export function removeRole(ctx: Context, { id, fromHolders = false }: { id: RoleId; fromHolders?: boolean }) {
  return ctx.transaction(async (ctx) => {
    const [role] = await ctx.db.select().from(roles).where(eq(roles.id, id)).for('update');
    if (!role) throw new NotFound();
    if (role.code) throw new Refusal('roles.shipped');
    const holders = await holdersOf(ctx, id);
    const atWork = holders.filter(({ deactivatedAt }) => !deactivatedAt).map(({ name }) => name);
    if (atWork.length > 0 && !fromHolders) throw new Refusal('roles.held', atWork.slice(0, MOST_NAMED));

    await keepAdministrator(ctx, async () => {
      await ctx.db.delete(staffRoles).where(eq(staffRoles.roleId, id));
      await ctx.db.delete(roles).where(eq(roles.id, id));
    });
    const staffIds = holders.map((holder) => holder.id);
    await ctx.publish(roleRemoved, { roleId: id, name: role.name, staffIds });
  });
}

const holdersOf = (ctx: TransactionContext, id: RoleId) =>
  ctx.db
    .select({ id: staff.id, name: staff.name, deactivatedAt: staff.deactivatedAt })
    .from(staffRoles)
    .innerJoin(staff, eq(staff.id, staffRoles.staffId))
    .where(eq(staffRoles.roleId, id))
    .orderBy(inNameOrder(staff.name), asc(staff.id));
