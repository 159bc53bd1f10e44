import type { StaffId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import type { Context } from '#platform/context';
import { lockAccount } from '../access.ts';
import { staffInvited } from '../events.ts';
import { sendOrShow } from '../links/send-link.ts';
import { staff } from '../tables.ts';
import { type Belongings, changeBelongings, noBelongings } from './belongings.ts';
import { type Names, nameColumns, refuseTakenNames } from './names.ts';

export type Invitation = Names & Belongings & { id: StaffId; language: Language; handOver?: boolean };

/** Makes an account whose person chooses the password by a link. Sending again makes a new link, not a new account. */
export function invite(ctx: Context, { id, language, handOver = false, ...wanted }: Invitation) {
  return ctx.transaction(async (ctx) => {
    await refuseTakenNames(ctx, { id, ...wanted });
    const [added] = await ctx.db
      .insert(staff)
      .values({ id, ...nameColumns(wanted), language, createdAt: ctx.now(), updatedAt: ctx.now() })
      .onConflictDoNothing()
      .returning();
    const account = added ?? (await lockAccount(ctx, id));
    if (added) {
      await changeBelongings(ctx, id, { was: noBelongings, wanted });
      await ctx.publish(staffInvited, { staffId: id });
    }
    return { link: account.joinedAt ? null : await sendOrShow(ctx, account, handOver) };
  });
}
