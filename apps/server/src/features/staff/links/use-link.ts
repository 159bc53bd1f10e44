import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { nameColumns, refuseTakenNames } from '../accounts/names.ts';
import { passwordChanged, staffJoined } from '../events.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { forgetFailedSignIns } from '../sessions/lock-out.ts';
import { setPassword } from '../sessions/set-password.ts';
import { staff } from '../tables.ts';
import { lockLink } from './find-link.ts';
import { forgetLinkMail } from './kept-link-mail.ts';
import { endLinks } from './make-link.ts';

export interface LinkUse {
  token: string;
  password: string;
  name?: string;
  userName?: string | null;
}

/** Chooses a password by a link, which then works no more; who was invited has joined. */
export function useLink(ctx: Context, { token, password, name, userName }: LinkUse) {
  return ctx.transaction(async (ctx) => {
    const { staffId: id, joinedAt, email, ...link } = await lockLink(ctx, token);
    const names = {
      name: name ?? link.name,
      email,
      userName: userName === undefined ? link.userName : userName,
    };
    await refuseTakenNames(ctx, { id, ...names });
    await ctx.db
      .update(staff)
      .set({ ...nameColumns(names), joinedAt: joinedAt ?? ctx.now(), updatedAt: ctx.now() })
      .where(eq(staff.id, id));

    await endLinks(ctx, id);
    await forgetLinkMail(ctx, id);
    await endSessions(ctx, id);
    await setPassword(ctx, id, password);
    await forgetFailedSignIns(ctx, id);
    await ctx.publish(joinedAt ? passwordChanged : staffJoined, { staffId: id }, { byId: id });
  });
}
