import type { DepartmentId, GroupId, RoleId, StaffId } from '@huiyin/contract/ids';
import type { AccountStatus } from '@huiyin/contract/staff';
import { and, asc, eq, ilike, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { events } from '#platform/events';
import { inNameOrder } from '#platform/name-order';
import { nameCursorOf, readNameCursor } from '#platform/page';
import { NotFound } from '#platform/refusal';
import { linkMails } from '../links/tables.ts';
import { hasFactor } from '../second-factor/owed-factor.ts';
import { departmentMembers, groupMembers, sessions, staff, staffRoles } from '../tables.ts';

const PAGE_SIZE = 50;

export interface AccountFilter {
  words?: string;
  status?: AccountStatus;
  roleId?: RoleId;
  departmentId?: DepartmentId;
  groupId?: GroupId;
  after?: string;
}

/** Accounts by name. */
export async function listAccounts(ctx: Context, { after, ...filter }: AccountFilter) {
  const found = await selectAccounts(ctx, and(matches(filter), after ? behind(after) : undefined))
    .orderBy(inNameOrder(staff.name), asc(staff.id))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    accounts: page.map(withStatus),
    next: found.length > PAGE_SIZE && last ? nameCursorOf(last.name, last.id) : null,
  };
}

export async function readAccount(ctx: Context, { id }: { id: StaffId }) {
  const [found] = await selectAccounts(ctx, eq(staff.id, id));
  if (!found) throw new NotFound();
  return withStatus(found);
}

const LAST_OF_ALL = sql.raw('9223372036854775807');

// A session is gone with signing out; what its person did is not. The last event up to the end of theirs, if it is
// theirs: asked for by equality, the planner would walk all events to find that somebody new did nothing yet.
const lastSeenAt = sql`greatest(
  (select max(o.updated_at) from ${sessions} o where o.user_id = ${staff}.id),
  (select case when e.actor_id = ${staff}.id then e.occurred_at end from ${events} e
    where (e.actor_id, e.position) <= (${staff}.id, ${LAST_OF_ALL})
    order by e.actor_id desc, e.position desc limit 1))`;

const selectAccounts = (ctx: Context, condition: SQL | undefined) =>
  ctx.db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      userName: staff.displayUsername,
      language: staff.language,
      addedAt: staff.createdAt,
      joinedAt: staff.joinedAt,
      deactivatedAt: staff.deactivatedAt,
      lastSeenAt: lastSeenAt.mapWith(sessions.updatedAt),
      hasSecondFactor: hasFactor,
      linkMail: {
        kind: linkMails.kind,
        to: linkMails.to,
        status: linkMails.status,
        outcome: linkMails.outcome,
        failure: linkMails.failure,
        at: linkMails.at,
      },
      roleIds: sql<RoleId[]>`array(select h.role_id from ${staffRoles} h where h.staff_id = ${staff}.id)`,
      departmentIds: sql<DepartmentId[]>`array(select m.department_id from ${departmentMembers} m
        where m.staff_id = ${staff}.id)`,
      groupIds: sql<GroupId[]>`array(select m.group_id from ${groupMembers} m
        where m.staff_id = ${staff}.id)`,
    })
    .from(staff)
    .leftJoin(linkMails, eq(linkMails.staffId, staff.id))
    .where(condition);

const withStatus = <Found extends { joinedAt: Date | null; deactivatedAt: Date | null }>(account: Found) => ({
  ...account,
  status: (account.deactivatedAt ? 'deactivated' : account.joinedAt ? 'active' : 'invited') as AccountStatus,
});

function matches({ words, status, roleId, departmentId, groupId }: Omit<AccountFilter, 'after'>) {
  const like = words && `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    like ? or(ilike(staff.name, like), ilike(staff.email, like), ilike(staff.username, like)) : undefined,
    status && ofStatus[status],
    roleId &&
      sql`exists (select from ${staffRoles} h where h.staff_id = ${staff}.id and h.role_id = ${roleId})`,
    departmentId &&
      sql`exists (select from ${departmentMembers} m
        where m.staff_id = ${staff}.id and m.department_id = ${departmentId})`,
    groupId &&
      sql`exists (select from ${groupMembers} m where m.staff_id = ${staff}.id and m.group_id = ${groupId})`,
  );
}

const ofStatus = {
  invited: and(isNull(staff.joinedAt), isNull(staff.deactivatedAt)),
  active: and(isNotNull(staff.joinedAt), isNull(staff.deactivatedAt)),
  deactivated: isNotNull(staff.deactivatedAt),
};

function behind(cursor: string) {
  const from = readNameCursor(cursor);
  return sql`(${inNameOrder(staff.name)}, ${staff.id}) > (${from.name}, ${from.id}::uuid)`;
}
