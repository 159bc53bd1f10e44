import type { ShiftId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { shiftCancelled } from '../events.ts';
import { shifts } from './tables.ts';

/** Takes a shift off the plan; asking twice is no fault. */
export function cancelShift(ctx: Context, { id }: { id: ShiftId }) {
  return ctx.transaction(async (ctx) => {
    const [cancelled] = await ctx.db.delete(shifts).where(eq(shifts.id, id)).returning();
    if (!cancelled) return;
    const { staffId, day } = cancelled;
    await ctx.publish(shiftCancelled, { shiftId: id, staffId, day });
  });
}
