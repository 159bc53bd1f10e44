import type { PlannedShift } from '@huiyin/contract/roster';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound, Refusal } from '#platform/refusal';
import { shiftPlanned } from '../events.ts';
import { companyZone } from '../find-organisation.ts';
import { shiftMoments } from './shift-moments.ts';
import { shifts } from './tables.ts';

type Plan = Omit<PlannedShift, 'id'>;

/** Plans a shift; planning again under the same id changes it, on top of what others changed since. */
export function planShift(ctx: Context, { id, was, ...wanted }: PlannedShift & { was?: Plan }) {
  return ctx.transaction(async (ctx) => {
    const [is] = await ctx.db.select().from(shifts).where(eq(shifts.id, id)).for('update');
    const planned = is
      ? mergeSetting({ was, wanted, is: { ...is, begins: inMinutes(is.begins), ends: inMinutes(is.ends) } })
      : wanted;
    const { staffId, kind, day, begins, ends } = planned;
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

/** The database adds the seconds. */
const inMinutes = (time: string) => time.slice(0, 5);
