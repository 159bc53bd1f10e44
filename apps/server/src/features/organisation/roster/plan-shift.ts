import type { PlannedShift } from '@huiyin/contract/roster';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { shiftPlanned } from '../events.ts';
import { companyZone } from '../find-organisation.ts';
import { shiftMoments } from './shift-moments.ts';
import { shifts } from './tables.ts';

/** Plans a shift; planning again under the same id changes it. */
export function planShift(ctx: Context, planned: PlannedShift) {
  return ctx.transaction(async (ctx) => {
    const { id, staffId, kind, day, begins, ends } = planned;
    const [member] = await ctx.db
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.deactivatedAt)))
      .for('share');
    if (!member) throw new NotFound();
    const [same] = await ctx.db
      .select({ id: shifts.id })
      .from(shifts)
      .where(
        and(eq(shifts.staffId, staffId), eq(shifts.day, day), eq(shifts.begins, begins), ne(shifts.id, id)),
      );
    if (same) throw new Refusal('roster.already-planned');

    const shift = { staffId, kind, day, begins, ends, ...shiftMoments(planned, await companyZone(ctx)) };
    await ctx.db
      .insert(shifts)
      .values({ id, ...shift })
      .onConflictDoUpdate({ target: shifts.id, set: shift });
    await ctx.publish(shiftPlanned, { shiftId: id, staffId, day });
  });
}
