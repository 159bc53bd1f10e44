import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import { leadOnDuty } from '#features/organisation';
import { departments, roles, staff, staffRoles } from '#features/staff';
import type { Context } from '#platform/context';
import type { Deadline } from './deadline.ts';

const MOST = 20;

/** Whom to call for these, step by step: the lead on duty or the department's head, then the supervisors. */
export async function peopleToCall(ctx: Context, breached: readonly Deadline[]) {
  const lead = await leadOnDuty(ctx, ctx.now());
  const last = await supervisors(ctx);
  const heads = await headsOf(
    ctx,
    breached.flatMap(({ ownerDepartmentId }) => ownerDepartmentId ?? []),
  );

  return ({ ownerDepartmentId }: Deadline): readonly (readonly StaffId[])[] => {
    const first = ownerDepartmentId ? heads.get(ownerDepartmentId) : lead;
    return [first ? [first] : [], last];
  };
}

async function supervisors(ctx: Context): Promise<StaffId[]> {
  const found = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        isNull(staff.deactivatedAt),
        sql`exists (select from ${staffRoles} h join ${roles} r on r.id = h.role_id
          where h.staff_id = ${staff}.id and 'escalations.take-last' = any (r.permissions))`,
      ),
    )
    .orderBy(asc(staff.createdAt))
    .limit(MOST);
  return found.map(({ id }) => id);
}

async function headsOf(ctx: Context, ids: readonly DepartmentId[]) {
  if (ids.length === 0) return new Map<DepartmentId, StaffId | null>();
  const found = await ctx.db
    .select({ id: departments.id, headId: departments.headId })
    .from(departments)
    .where(inArray(departments.id, [...new Set(ids)]));
  return new Map(found.map(({ id, headId }) => [id, headId]));
}
