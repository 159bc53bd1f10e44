import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockAccount } from '../access.ts';
import { staffReactivated } from '../events.ts';
import { staff } from '../tables.ts';

/** Lets a person sign in again, with the password and roles of before; tokens and sessions stay ended. */
export function reactivate(ctx: Context, { id }: { id: StaffId }) {
  return ctx.transaction(async (ctx) => {
    const { deactivatedAt } = await lockAccount(ctx, id);
    if (!deactivatedAt) return;
    await ctx.db.update(staff).set({ deactivatedAt: null, updatedAt: ctx.now() }).where(eq(staff.id, id));
    await ctx.publish(staffReactivated, { staffId: id });
  });
}
