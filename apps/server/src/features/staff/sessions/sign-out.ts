import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { sessionEnded } from '../events.ts';
import { authentication } from './authentication.ts';

/** Ends the session that asks. */
export async function signOut(ctx: Context, _input: unknown, web: Web) {
  const auth = await ctx.use(authentication);
  const { headers } = await auth.api.signOut({ headers: web.headers, returnHeaders: true });
  for (const cookie of headers.getSetCookie()) web.resHeaders.append('set-cookie', cookie);
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.sessionId) return;
  const ended = { staffId: actor.id, sessionId: actor.sessionId };
  await ctx.transaction((ctx) => ctx.publish(sessionEnded, ended));
}
