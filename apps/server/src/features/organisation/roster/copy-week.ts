import type { ShiftId } from '@huiyin/contract/ids';
import { and, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { weekCopied } from '../events.ts';
import { companyZone } from '../find-organisation.ts';
import { shiftMoments } from './shift-moments.ts';
import { shifts } from './tables.ts';

const MOST = 2000;

/** Plans the seven days from `to` like those from `from`, for whoever still works here. */
export function copyWeek(ctx: Context, { from, to }: { from: string; to: string }) {
  return ctx.transaction(async (ctx) => {
    const model = await ctx.db
      .select({
        staffId: shifts.staffId,
        kind: shifts.kind,
        day: sql<string>`(${shifts.day} + (${to}::date - ${from}::date))::text`,
        begins: shifts.begins,
        ends: shifts.ends,
      })
      .from(shifts)
      .innerJoin(staff, and(eq(staff.id, shifts.staffId), isNull(staff.deactivatedAt)))
      .where(and(gte(shifts.day, from), lt(shifts.day, sql`${from}::date + 7`)))
      .limit(MOST);
    if (model.length === 0) return { planned: 0 };

    const zone = await companyZone(ctx);
    const copies = model.map((shift) => ({ id: newId<ShiftId>(), ...shift, ...shiftMoments(shift, zone) }));
    const planned = await ctx.db
      .insert(shifts)
      .values(copies)
      .onConflictDoNothing()
      .returning({ id: shifts.id });
    if (planned.length > 0) await ctx.publish(weekCopied, { from, to });
    return { planned: planned.length };
  });
}
