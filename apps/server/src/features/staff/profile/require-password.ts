import { verifyPassword } from 'better-auth/crypto';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { countFailedSignIn, refuseLockedOut } from '../sessions/lock-out.ts';
import { findPasswordHash } from '../sessions/set-password.ts';

/** Refuses who does not know their own password; wrong ones count as they do when signing in. */
export async function requirePassword(ctx: Context, password: string) {
  const id = staffIdOf(ctx.actor);
  const { email, hash } = await ctx.transaction(async (ctx) => {
    const { email } = await lockAccount(ctx, id);
    await refuseLockedOut(ctx, email);
    return { email, hash: await findPasswordHash(ctx, id) };
  });
  if (hash && (await verifyPassword({ hash, password }))) return;
  await countFailedSignIn(ctx, email);
  throw new Refusal('profile.wrong-password');
}
