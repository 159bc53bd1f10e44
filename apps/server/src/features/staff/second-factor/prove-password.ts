import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { requirePassword } from '../profile/require-password.ts';
import { makeProof } from './password-proof.ts';

/** Gives the password again before an app is set up or replaced: an unlocked screen is not enough. */
export async function provePassword(ctx: Context, { password }: { password: string }) {
  await requirePassword(ctx, password);
  return ctx.transaction(async (ctx) => ({
    proof: await makeProof(ctx, staffIdOf(ctx.actor), 'set-up'),
  }));
}
