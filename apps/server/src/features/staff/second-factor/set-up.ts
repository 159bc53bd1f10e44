import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Web } from '#platform/api';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { secondFactorSetUp, staffSignedIn } from '../events.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { forgetFailedSignIns } from '../sessions/lock-out.ts';
import { startSession } from '../sessions/start-session.ts';
import { addressOf, newSecret, stepOfCode } from './app-code.ts';
import { codesOf } from './give-code.ts';
import { countFailure, endProofs, lockProof } from './password-proof.ts';
import { newSalt } from './recovery-code.ts';
import { giveRecoveryCodes } from './renew-recovery-codes.ts';
import { secretSeal } from './seal-secret.ts';
import { passwordProofs, secondFactors } from './tables.ts';

/** A secret for the app. Nothing counts before a code of it was given; asked again, there is another. */
export async function beginSecondFactor(ctx: Context, { proof }: { proof: string }) {
  const { seal } = await ctx.use(secretSeal);
  return ctx.transaction(async (ctx) => {
    const { hash, email } = await lockProof(ctx, proof, 'set-up');
    const secret = newSecret();
    await ctx.db
      .update(passwordProofs)
      .set({ newSecret: await seal(secret) })
      .where(eq(passwordProofs.proofHash, hash));
    return { secret, address: addressOf(secret, email) };
  });
}

type Outcome = { wrong: string } | { staffId: StaffId; recoveryCodes: string[] };

/** From now on the app's codes are asked for. Every other session ends; who sets it up is signed in anew. */
export async function confirmSecondFactor(
  ctx: Context,
  { proof, code }: { proof: string; code: string },
  web: Web,
) {
  const { open } = await ctx.use(secretSeal);
  const outcome: Outcome = await ctx.transaction(async (ctx) => {
    const { staffId, hash, newSecret } = await lockProof(ctx, proof, 'set-up');
    if (!newSecret) throw new Refusal('second-factor.proof-over');
    const step = await stepOfCode(code, { secret: await open(newSecret), now: ctx.now(), lastStep: 0 });
    if (step === undefined) return { wrong: hash };
    await lockAccount(ctx, staffId);
    const salt = await keepFactor(ctx, { staffId, secret: newSecret, lastStep: step });
    const recoveryCodes = await giveRecoveryCodes(ctx, staffId, salt);
    await endProofs(ctx, staffId);
    await endSessions(ctx, staffId);
    await forgetFailedSignIns(ctx, staffId, codesOf(staffId));
    await ctx.publish(secondFactorSetUp, { staffId }, { byId: staffId });
    await ctx.publish(staffSignedIn, { staffId }, { byId: staffId });
    return { staffId, recoveryCodes };
  });
  if ('wrong' in outcome) {
    await countFailure(ctx, outcome.wrong); // after the transaction, which a refusal would undo
    throw new Refusal('second-factor.wrong-code', ['code']);
  }
  await startSession(ctx, outcome.staffId, web, 'code');
  return { recoveryCodes: outcome.recoveryCodes };
}

async function keepFactor(
  ctx: TransactionContext,
  factor: { staffId: StaffId; secret: string; lastStep: number },
) {
  const kept = { ...factor, setUpAt: ctx.now(), salt: newSalt() };
  await ctx.db
    .insert(secondFactors)
    .values(kept)
    .onConflictDoUpdate({ target: secondFactors.staffId, set: kept });
  return kept.salt;
}
