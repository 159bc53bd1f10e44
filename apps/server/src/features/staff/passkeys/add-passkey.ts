import type { PasskeyId, StaffId } from '@huiyin/contract/ids';
import type { Web } from '#platform/api';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { passkeyAdded, staffSignedIn } from '../events.ts';
import { endProofs, lockProof } from '../second-factor/password-proof.ts';
import { startSession } from '../sessions/start-session.ts';
import { challenges } from './passkey-challenge.ts';
import { passkeys } from './tables.ts';
import { verifyMade } from './verify-passkey.ts';

export interface MadePasskey {
  proof: string;
  name: string;
  credentialId: string;
  clientData: string;
  attestation: string;
}

/** Keeps a passkey. Who was kept out for want of a second factor comes in with it. */
export async function addPasskey(ctx: Context, { proof, name, ...made }: MadePasskey, web: Web) {
  const { isGood } = await ctx.use(challenges);
  const enters: StaffId | undefined = await ctx.transaction(async (ctx) => {
    const { staffId, hash } = await lockProof(ctx, proof, 'set-up');
    const credential = await verifyMade(ctx, made, (challenge) => isGood(challenge, `add ${hash}`));
    if (!credential) throw new Refusal('passkeys.not-made');
    const id = newId<PasskeyId>();
    const { rowCount } = await ctx.db
      .insert(passkeys)
      .values({
        ...{ id, staffId, name, addedAt: ctx.now() },
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
      })
      .onConflictDoNothing({ target: passkeys.credentialId });
    if (!rowCount) throw new Refusal('passkeys.known');
    await endProofs(ctx, staffId);
    await ctx.publish(passkeyAdded, { staffId, passkeyId: id, name }, { byId: staffId });
    if (ctx.actor.kind === 'staff') return undefined;
    await ctx.publish(staffSignedIn, { staffId, passkeyId: id }, { byId: staffId });
    return staffId;
  });
  if (enters) await startSession(ctx, enters, web, 'passkey');
}
