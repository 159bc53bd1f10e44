import type { StaffId } from '@huiyin/contract/ids';
import type { OwedThrough } from '@huiyin/contract/todos';
import { and, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { departments } from '#features/staff';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { deadlineEscalations, deadlines } from '../tables.ts';

// Counts go no further, and nobody reads on so far.
const MOST = 1000;

/** What the actor owes now, in each of the ways one can, from an index each. A promise may come twice. */
export function owedBy(ctx: Context, { id, groupIds }: StaffActor) {
  const notTaken = isNull(deadlines.ownerStaffId);
  return unionAll(
    branch(ctx, 'me', eq(deadlines.ownerStaffId, id)),
    branch(ctx, 'group', and(notTaken, inArray(deadlines.ownerGroupId, [...groupIds]))),
    branch(ctx, 'department', and(notTaken, ofDepartments(headedBy(ctx, id)))),
    branch(ctx, 'escalation', inArray(deadlines.id, calledTo(ctx, id))),
  );
}

function branch(ctx: Context, through: OwedThrough, how: SQL | undefined) {
  return ctx.db
    .select({
      id: deadlines.id,
      dueAt: deadlines.dueAt,
      through: sql<OwedThrough>`${through}::text`.as('through'),
    })
    .from(deadlines)
    .where(and(how, isNull(deadlines.endedAt), isNull(deadlines.pausedAt)))
    .orderBy(deadlines.dueAt, deadlines.id)
    .limit(MOST);
}

const headedBy = (ctx: Context, id: StaffId) =>
  ctx.db.select({ id: departments.id }).from(departments).where(eq(departments.headId, id));

// As an array they are looked up one by one; as a join, plans kept for anybody walk the promises of all departments.
const ofDepartments = (ids: SQLWrapper) => sql`${deadlines.ownerDepartmentId} = any(array(${ids}))`;

const calledTo = (ctx: Context, id: StaffId) =>
  ctx.db
    .select({ id: deadlineEscalations.deadlineId })
    .from(deadlineEscalations)
    .where(and(eq(deadlineEscalations.staffId, id), isNull(deadlineEscalations.endedAt)));
