import { asc, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { roles, staff, staffRoles } from '../tables.ts';
import { isPermission } from './shipped-roles.ts';

const MOST = 200;

/** The roles, the shipped ones first. */
export async function listRoles(ctx: Context) {
  const found = await ctx.db
    .select({
      id: roles.id,
      code: roles.code,
      name: roles.name,
      permissions: roles.permissions,
      needsSecondFactor: roles.needsSecondFactor,
      holders: sql<number>`(select count(*)::int from ${staffRoles} h
        join ${staff} s on s.id = h.staff_id and s.deactivated_at is null where h.role_id = ${roles}.id)`,
    })
    .from(roles)
    .orderBy(sql`${roles.code} is null`, asc(roles.id))
    .limit(MOST);
  return {
    roles: found.map((role) => ({ ...role, permissions: role.permissions.filter(isPermission) })),
  };
}
