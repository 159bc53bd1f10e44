import type { SessionId, StaffId } from '@huiyin/contract/ids';
import { type Actor, anonymous } from '#platform/actor';
import type { Context } from '#platform/context';
import { identifyToken } from '../tokens/identify-token.ts';
import { authentication } from './authentication.ts';
import { seeSession } from './see-session.ts';
import { hasEnded } from './session-lifetime.ts';
import { signedIn } from './signed-in.ts';
import { staffActor } from './staff-actor.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** Who sends a request with these headers. A token, where one is sent, decides alone. */
export async function identify(ctx: Context, headers: Headers): Promise<Actor> {
  const authorization = headers.get('authorization');
  const sent = authorization ?? sessionCookie(headers);
  if (!sent) return anonymous;
  const lately = ctx.use(signedIn);
  const known = lately.find(sent);
  if (known) return known;
  return lately.remember(sent, async () => {
    if (authorization === null) return identifySession(ctx, headers);
    const token = BEARER.exec(authorization)?.[1];
    return token ? identifyToken(ctx, token) : anonymous;
  });
}

async function identifySession(ctx: Context, headers: Headers): Promise<Actor> {
  const auth = await ctx.use(authentication);
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || hasEnded(found.session, ctx.now())) return anonymous;
  const sessionId = found.session.id as SessionId;
  const actor = await staffActor(ctx, found.user.id as StaffId, { sessionId });
  if (actor.kind === 'staff') await seeSession(ctx, sessionId, found.session.updatedAt);
  return actor;
}

/** Only ours: what else a page sends along must not make one person many. */
const sessionCookie = (headers: Headers) =>
  /(?:^|;\s*)((?:__Secure-)?huiyin\.session_token=[^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
