import { and, eq, gt } from 'drizzle-orm';
import { type Holding, holding } from '#features/staff';
import { contribute } from '#platform/contributions';
import { shifts } from './tables.ts';

/** Shifts to come, of who may be leaving. */
export const plannedShifts = contribute(holding, {
  kind: 'planned-shifts',
  count: (ctx, staffId) =>
    ctx.db.$count(shifts, and(eq(shifts.staffId, staffId), gt(shifts.endsAt, ctx.now()))),
} satisfies Holding);
