import type { Language } from '@huiyin/contract/language';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { lockAccount } from '../access.ts';
import { nameColumns, refuseTakenNames } from '../accounts/names.ts';
import { staffChanged } from '../events.ts';
import { staff } from '../tables.ts';

export interface Profile {
  name: string;
  userName: string | null;
  language: Language;
}

/** Changes what somebody may decide about themselves. The email is the administrator's to change. */
export function changeProfile(ctx: Context, { name, userName, language }: Profile) {
  const id = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    const { email } = await lockAccount(ctx, id);
    const names = { name, userName, email };
    await refuseTakenNames(ctx, { id, ...names });
    await ctx.db
      .update(staff)
      .set({ ...nameColumns(names), language, updatedAt: ctx.now() })
      .where(eq(staff.id, id));
    await ctx.publish(staffChanged, { staffId: id });
  });
}
