import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { roles, staff, staffRoles } from '../tables.ts';

const keepsAccounts = sql`'staff.manage' = any (${roles.permissions})`;

/**
 * Does what could take away the last administrator, and refuses when it did. The roles are held first, so that of
 * two administrators who shut each other off at once one stays.
 */
export async function keepAdministrator(ctx: TransactionContext, change: () => Promise<unknown>) {
  await ctx.db
    .select({ id: roles.id })
    .from(roles)
    .where(keepsAccounts)
    .orderBy(asc(roles.id))
    .for('no key update');
  const before = await hasAdministrator(ctx);
  await change();
  if (before && !(await hasAdministrator(ctx))) throw new Refusal('staff.last-administrator');
}

async function hasAdministrator(ctx: TransactionContext) {
  const found = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .innerJoin(roles, eq(roles.id, staffRoles.roleId))
    .where(and(keepsAccounts, isNull(staff.deactivatedAt), isNotNull(staff.joinedAt)))
    .limit(1);
  return found.length > 0;
}
