import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { lockAccount } from '../access.ts';
import { staffChanged } from '../events.ts';
import { keepAdministrator } from '../roles/last-administrator.ts';
import { staff } from '../tables.ts';
import { type Belongings, changeBelongings, readBelongings } from './belongings.ts';
import { type Names, nameColumns, refuseTakenNames } from './names.ts';

type Wanted = Names & Belongings;

/**
 * Changes how somebody is called and what they belong to, on top of what others changed since; somebody must stay who
 * can manage accounts.
 */
export function changeAccount(ctx: Context, { id, was, ...wanted }: Wanted & { id: StaffId; was?: Wanted }) {
  return ctx.transaction(async (ctx) => {
    await keepAdministrator(ctx, async () => {
      const { name, email, displayUsername } = await lockAccount(ctx, id);
      const is = { name, email, userName: displayUsername };
      const names = mergeSetting({ was: was && namesOf(was), wanted: namesOf(wanted), is });
      await refuseTakenNames(ctx, { id, ...names });
      await ctx.db
        .update(staff)
        .set({ ...nameColumns(names), updatedAt: ctx.now() })
        .where(eq(staff.id, id));
      await changeBelongings(ctx, id, { was: was ?? (await readBelongings(ctx, id)), wanted });
    });
    await ctx.publish(staffChanged, { staffId: id });
  });
}

const namesOf = ({ name, email, userName }: Names): Names => ({ name, email, userName });
