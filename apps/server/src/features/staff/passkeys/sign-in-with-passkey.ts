import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Web } from '#platform/api';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { staffSignedIn } from '../events.ts';
import { forgetFailedSignIns } from '../sessions/lock-out.ts';
import { startSession } from '../sessions/start-session.ts';
import { staff } from '../tables.ts';
import { challenges, VALID_MS } from './passkey-challenge.ts';
import { passkeySite } from './passkey-site.ts';
import { passkeys, usedChallenges } from './tables.ts';
import { verifySigned } from './verify-passkey.ts';

export interface SignedChallenge {
  credentialId: string;
  clientData: string;
  authenticatorData: string;
  signature: string;
}

/** What a device is asked to sign. Which passkeys there are is not told: the device knows its own. */
export async function askForPasskey(ctx: Context) {
  const site = ctx.use(passkeySite);
  if (!site) return { options: null };
  const { make } = await ctx.use(challenges);
  return {
    options: {
      challenge: make('sign-in'),
      rpId: site.domain,
      timeout: VALID_MS,
      userVerification: 'required' as const,
    },
  };
}

/** Starts a session by a passkey alone: it stands for password and second factor. */
export async function signInWithPasskey(ctx: Context, signed: SignedChallenge, web: Web) {
  const { isGood } = await ctx.use(challenges);
  const staffId = await ctx.transaction(async (ctx) => {
    const found = await lockPasskey(ctx, signed.credentialId);
    const counter = found && (await newCounter(ctx, signed, found, isGood));
    if (!found || counter === undefined) throw new Refusal('passkeys.not-recognised');
    const { id, staffId } = found;
    await ctx.db.update(passkeys).set({ counter, lastUsedAt: ctx.now() }).where(eq(passkeys.id, id));
    await forgetFailedSignIns(ctx, staffId);
    await ctx.publish(staffSignedIn, { staffId, passkeyId: id }, { byId: staffId });
    return staffId;
  });
  await startSession(ctx, staffId, web, 'passkey');
}

/** Held, so that removing it and using it come one after the other. */
async function lockPasskey(ctx: TransactionContext, credentialId: string) {
  const [found] = await ctx.db
    .select({
      id: passkeys.id,
      staffId: passkeys.staffId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
    })
    .from(passkeys)
    .innerJoin(staff, eq(staff.id, passkeys.staffId))
    .where(
      and(eq(passkeys.credentialId, credentialId), isNull(staff.deactivatedAt), isNotNull(staff.joinedAt)),
    )
    .for('update', { of: passkeys });
  return found;
}

/** Undefined where it is not signed as it should be, or was given already. */
async function newCounter(
  ctx: TransactionContext,
  signed: SignedChallenge,
  kept: { publicKey: string; counter: number },
  isGood: (challenge: string, use: string) => boolean,
) {
  let given = '';
  const counter = await verifySigned(ctx, signed, kept, (challenge) => {
    given = challenge;
    return isGood(challenge, 'sign-in');
  });
  return counter !== undefined && (await useUp(ctx, given)) ? counter : undefined;
}

async function useUp(ctx: TransactionContext, challenge: string) {
  const { rowCount } = await ctx.db
    .insert(usedChallenges)
    .values({ challenge, usedAt: ctx.now() })
    .onConflictDoNothing();
  return Boolean(rowCount);
}
