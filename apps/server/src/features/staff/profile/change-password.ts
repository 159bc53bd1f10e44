import { verifyPassword } from 'better-auth/crypto';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { passwordChanged } from '../events.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { countFailedSignIn, forgetFailedSignIns, refuseLockedOut } from '../sessions/lock-out.ts';
import { findPasswordHash, setPassword } from '../sessions/set-password.ts';

/** Changes one's password. Other sessions end, since whoever knew the old one may be in them. */
export async function changePassword(ctx: Context, input: { current: string; password: string }) {
  const id = staffIdOf(ctx.actor);
  const { sessionId } = ctx.actor as StaffActor;
  const wrongFor = await ctx.transaction(async (ctx) => {
    const { email } = await lockAccount(ctx, id);
    await refuseLockedOut(ctx, email);
    const hash = await findPasswordHash(ctx, id);
    if (!hash || !(await verifyPassword({ hash, password: input.current }))) return email;

    await setPassword(ctx, id, input.password);
    await endSessions(ctx, id, sessionId);
    await forgetFailedSignIns(ctx, id);
    await ctx.publish(passwordChanged, { staffId: id });
    return undefined;
  });
  if (!wrongFor) return;
  await countFailedSignIn(ctx, wrongFor); // after the transaction, which a refusal would undo
  throw new Refusal('profile.wrong-password');
}
