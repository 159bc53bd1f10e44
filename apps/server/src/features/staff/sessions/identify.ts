import type { SessionId, StaffId } from '@huiyin/contract/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Actor, anonymous, type StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { isPermission } from '../roles/shipped-roles.ts';
import { departmentMembers, groupMembers, roles, staff, staffRoles } from '../tables.ts';
import { authentication } from './authentication.ts';

/** Who sends a request with these headers. */
export async function identify(ctx: Context, headers: Headers): Promise<Actor> {
  if (!headers.get('cookie')) return anonymous;
  const auth = await ctx.use(authentication);
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return anonymous;
  return staffActor(ctx, found.user.id as StaffId, found.session.id as SessionId);
}

/** The staff member with what their roles allow; anonymous once deactivated. */
export async function staffActor(ctx: Context, id: StaffId, sessionId: SessionId | null): Promise<Actor> {
  // Drizzle leaves the table's name out of a column in a query of one table, hence the names by hand.
  const [found] = await ctx.db
    .select({
      name: staff.name,
      language: staff.language,
      permissions: sql<string[]>`array(select distinct unnest(r.permissions) from ${roles} r
        join ${staffRoles} h on h.role_id = r.id where h.staff_id = ${staff}.id)`,
      departmentIds: sql<StaffActor['departmentIds']>`array(select m.department_id from ${departmentMembers} m
        where m.staff_id = ${staff}.id)`,
      groupIds: sql<StaffActor['groupIds']>`array(select m.group_id from ${groupMembers} m
        where m.staff_id = ${staff}.id)`,
    })
    .from(staff)
    .where(and(eq(staff.id, id), isNull(staff.deactivatedAt)));
  if (!found) return anonymous;
  return {
    kind: 'staff',
    id,
    sessionId,
    ...found,
    permissions: new Set(found.permissions.filter(isPermission)),
  };
}
