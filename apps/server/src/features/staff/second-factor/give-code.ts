import type { StaffId } from '@huiyin/contract/ids';
import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { staffSignedIn } from '../events.ts';
import { countFailedSignIn, forgetFailedSignIns, refuseLockedOut } from '../sessions/lock-out.ts';
import { startSession } from '../sessions/start-session.ts';
import { isOfApp, takeCode } from './check-code.ts';
import { countFailure, endProofs, lockProof } from './password-proof.ts';

/** Wrong codes are counted apart from wrong passwords, over all attempts to sign in. */
export const codesOf = (staffId: StaffId) => `second-factor ${staffId}`;

/** Finishes signing in. Neither the code nor the proof works again. */
export async function giveCode(ctx: Context, { proof, code }: { proof: string; code: string }, web: Web) {
  const { staffId, hash, right } = await ctx.transaction(async (ctx) => {
    const { staffId, hash } = await lockProof(ctx, proof, 'give-code');
    await refuseLockedOut(ctx, codesOf(staffId), 'second-factor.locked-out');
    const right = await takeCode(ctx, staffId, code);
    if (right) {
      await endProofs(ctx, staffId);
      await forgetFailedSignIns(ctx, staffId, codesOf(staffId));
      await ctx.publish(staffSignedIn, { staffId }, { byId: staffId });
    }
    return { staffId, hash, right };
  });
  if (right) return startSession(ctx, staffId, web, 'code');
  await countFailure(ctx, hash); // after the transaction, which a refusal would undo
  await countFailedSignIn(ctx, codesOf(staffId));
  throw new Refusal(isOfApp(code) ? 'second-factor.wrong-code' : 'second-factor.wrong-recovery-code', [
    'code',
  ]);
}
