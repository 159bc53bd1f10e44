import type { StaffId } from '@huiyin/contract/ids';
import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { authentication } from './authentication.ts';
import { seenFrom } from './seen-from.ts';

/** Signs in who has proved all that was asked, with a new cookie. */
export async function startSession(ctx: Context, staffId: StaffId, web: Web) {
  const auth = await ctx.use(authentication);
  const { headers } = await auth.api.startSession({
    headers: seenFrom(web),
    returnHeaders: true,
    body: { userId: staffId },
  });
  for (const cookie of headers.getSetCookie()) web.resHeaders.append('set-cookie', cookie);
}
