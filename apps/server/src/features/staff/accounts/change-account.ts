import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockAccount } from '../access.ts';
import { staffChanged } from '../events.ts';
import { keepAdministrator } from '../roles/last-administrator.ts';
import { staff } from '../tables.ts';
import { type Belongings, setBelongings } from './belongings.ts';
import { type Names, nameColumns, refuseTakenNames } from './names.ts';

/** Changes how somebody is called and what they belong to; somebody must stay who can manage accounts. */
export function changeAccount(ctx: Context, { id, ...wanted }: Names & Belongings & { id: StaffId }) {
  return ctx.transaction(async (ctx) => {
    await keepAdministrator(ctx, async () => {
      await lockAccount(ctx, id);
      await refuseTakenNames(ctx, { id, ...wanted });
      await ctx.db
        .update(staff)
        .set({ ...nameColumns(wanted), updatedAt: ctx.now() })
        .where(eq(staff.id, id));
      await setBelongings(ctx, id, wanted);
    });
    await ctx.publish(staffChanged, { staffId: id });
  });
}
