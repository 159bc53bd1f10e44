import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { leadOnDuty, staffOnDuty } from './on-duty.ts';
import { shifts } from './tables.ts';

const MOST = 2000;

/** The shifts of the seven days from `from`. */
export async function listShifts(ctx: Context, { from }: { from: string }) {
  const found = await ctx.db
    .select({
      id: shifts.id,
      staffId: shifts.staffId,
      staffName: staff.name,
      kind: shifts.kind,
      day: shifts.day,
      begins: sql<string>`to_char(${shifts.begins}, 'HH24:MI')`,
      ends: sql<string>`to_char(${shifts.ends}, 'HH24:MI')`,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
    })
    .from(shifts)
    .innerJoin(staff, eq(staff.id, shifts.staffId))
    .where(and(gte(shifts.day, from), lt(shifts.day, sql`${from}::date + 7`)))
    .orderBy(asc(shifts.day), asc(shifts.begins), inNameOrder(staff.name))
    .limit(MOST);
  return { shifts: found };
}

/** Who is on duty now, and who takes escalations. */
export async function listOnDuty(ctx: Context) {
  const at = ctx.now();
  return { staffIds: await staffOnDuty(ctx, at), leadId: await leadOnDuty(ctx, at) };
}
