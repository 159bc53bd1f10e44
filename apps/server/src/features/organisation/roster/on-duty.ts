import type { StaffId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { and, asc, eq, gt, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { roles, staff, staffRoles } from '#features/staff';
import type { Context } from '#platform/context';
import { shifts } from './tables.ts';

const MOST = 500;

/** Everybody whose shift covers the moment; stand-by does not count. */
export async function staffOnDuty(ctx: Context, at: Date): Promise<StaffId[]> {
  const found = await ctx.db
    .selectDistinct({ id: shifts.staffId })
    .from(shifts)
    .innerJoin(staff, eq(staff.id, shifts.staffId))
    .where(and(covers(at), isNull(staff.deactivatedAt)))
    .limit(MOST);
  return found.map(({ id }) => id);
}

export async function isOnDuty(ctx: Context, staffId: StaffId, at: Date): Promise<boolean> {
  const found = await ctx.db
    .select({ id: shifts.id })
    .from(shifts)
    .where(and(eq(shifts.staffId, staffId), covers(at)))
    .limit(1);
  return found.length > 0;
}

/** Who takes an escalation: the lead on duty, else the next shift's, else a supervisor; null where there is none. */
export async function leadOnDuty(ctx: Context, at: Date): Promise<StaffId | null> {
  // A shift that has begun sorts before one to come, so the first to end later is asked first.
  const [lead] = await ctx.db
    .select({ id: shifts.staffId })
    .from(shifts)
    .innerJoin(staff, eq(staff.id, shifts.staffId))
    .where(
      and(
        eq(shifts.kind, 'shift'),
        gt(shifts.endsAt, at),
        isNull(staff.deactivatedAt),
        holds('escalations.take'),
      ),
    )
    .orderBy(asc(shifts.startsAt), asc(shifts.id))
    .limit(1);
  return lead?.id ?? lastResort(ctx);
}

async function lastResort(ctx: Context): Promise<StaffId | null> {
  const [supervisor] = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(isNull(staff.deactivatedAt), holds('escalations.take-last')))
    .orderBy(asc(staff.createdAt), asc(staff.id))
    .limit(1);
  return supervisor?.id ?? null;
}

const covers = (at: Date) =>
  and(eq(shifts.kind, 'shift'), lte(shifts.startsAt, at), gt(shifts.endsAt, at)) as SQL;

const holds = (permission: Permission) => sql`exists (select from ${staffRoles} h
  join ${roles} r on r.id = h.role_id
  where h.staff_id = ${staff}.id and ${permission} = any (r.permissions))`;
