import type { StaffId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { and, asc, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { roles, staff, staffRoles } from '../tables.ts';

const MOST = 20;

/** Who holds this permission now, the longest here first; no more than can be called for one matter. */
export async function staffWhoMay(ctx: Context, permission: Permission): Promise<StaffId[]> {
  const found = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        isNull(staff.deactivatedAt),
        sql`exists (select from ${staffRoles} h join ${roles} r on r.id = h.role_id
          where h.staff_id = ${staff}.id and ${permission} = any (r.permissions))`,
      ),
    )
    .orderBy(asc(staff.createdAt))
    .limit(MOST);
  return found.map(({ id }) => id);
}
