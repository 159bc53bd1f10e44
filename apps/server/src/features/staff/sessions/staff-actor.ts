import type { ApiTokenId, SessionId, StaffId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Actor, anonymous, type StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { isPermission } from '../roles/shipped-roles.ts';
import { owesNoFactor } from '../second-factor/owed-factor.ts';
import { departmentMembers, groupMembers, roles, staff, staffRoles } from '../tables.ts';

/** What the request came with: a session, or a token that allows only some of what its owner may. */
export type Proof = { sessionId: SessionId | null } | { tokenId: ApiTokenId; scopes: readonly Permission[] };

/** The staff member with what their roles allow; anonymous once deactivated, and while a second factor is owed. */
export async function staffActor(ctx: Context, id: StaffId, proof: Proof): Promise<Actor> {
  const sessionId = 'sessionId' in proof ? proof.sessionId : null;
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
    .where(and(eq(staff.id, id), isNull(staff.deactivatedAt), owesNoFactor(sessionId)));
  if (!found) return anonymous;
  const held = found.permissions.filter(isPermission);
  const byToken = 'tokenId' in proof;
  return {
    kind: 'staff',
    id,
    ...found,
    permissions: new Set(byToken ? held.filter((permission) => proof.scopes.includes(permission)) : held),
    sessionId: byToken ? null : proof.sessionId,
    ...(byToken ? { tokenId: proof.tokenId } : {}),
  };
}
