import type { StaffId } from '@huiyin/contract/ids';
import { APIError } from 'better-auth/api';
import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { staffSignedIn } from '../events.ts';
import { authentication } from './authentication.ts';
import { countFailedSignIn, forgetFailedSignIns, refuseLockedOut } from './lock-out.ts';

/** Starts a session by email or user name. Unknown accounts and wrong passwords are answered alike. */
export async function signIn(ctx: Context, input: { account: string; password: string }, web: Web) {
  const account = input.account.toLowerCase();
  await refuseLockedOut(ctx, account);
  try {
    const { headers, response } = await startSession(ctx, account, input.password, web);
    for (const cookie of headers.getSetCookie()) web.resHeaders.append('set-cookie', cookie);
    await forgetFailedSignIns(ctx, account);
    const staffId = response.user.id as StaffId;
    await ctx.transaction((ctx) => ctx.publish(staffSignedIn, { staffId }));
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    await countFailedSignIn(ctx, account);
    throw new Refusal('sessions.wrong-credentials');
  }
}

async function startSession(ctx: Context, account: string, password: string, { headers }: Web) {
  const auth = await ctx.use(authentication);
  const asked = { headers, returnHeaders: true } as const;
  if (account.includes('@')) {
    return auth.api.signInEmail({ ...asked, body: { email: account, password } });
  }
  const { headers: sent, response } = await auth.api.signInUsername({
    ...asked,
    body: { username: account, password },
  });
  if (!response) throw new APIError('UNAUTHORIZED');
  return { headers: sent, response };
}
