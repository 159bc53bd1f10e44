import type { SessionId, StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { type SessionProof, sessions } from '../tables.ts';
import { authentication } from './authentication.ts';
import { seenFrom } from './seen-from.ts';

/** Signs in who has proved all that was asked, with a new cookie. */
export async function startSession(ctx: Context, staffId: StaffId, web: Web, provedBy: SessionProof) {
  const auth = await ctx.use(authentication);
  const { headers, response } = await auth.api.startSession({
    headers: seenFrom(web),
    returnHeaders: true,
    body: { userId: staffId },
  });
  const id = response.sessionId as SessionId;
  await ctx.transaction((ctx) => ctx.db.update(sessions).set({ provedBy }).where(eq(sessions.id, id)));
  for (const cookie of headers.getSetCookie()) web.resHeaders.append('set-cookie', cookie);
}
