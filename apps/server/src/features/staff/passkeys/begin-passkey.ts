import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { lockProof } from '../second-factor/password-proof.ts';
import { challenges, VALID_MS } from './passkey-challenge.ts';
import { passkeySite } from './passkey-site.ts';
import { passkeys } from './tables.ts';

// Ed25519, P-256 and RSA, by the numbers of COSE: what devices have.
export const ALGORITHMS = [-8, -7, -257];
const MOST = 20;

/** What a browser needs to make a passkey. Nothing counts before it was added. */
export async function beginPasskey(ctx: Context, { proof }: { proof: string }) {
  const site = ctx.use(passkeySite);
  if (!site) throw new Refusal('passkeys.address');
  const { make } = await ctx.use(challenges);
  return ctx.transaction(async (ctx) => {
    const { hash, staffId, email } = await lockProof(ctx, proof, 'set-up');
    const { name } = await lockAccount(ctx, staffId);
    const had = await ctx.db
      .select({ id: passkeys.credentialId })
      .from(passkeys)
      .where(eq(passkeys.staffId, staffId));
    if (had.length >= MOST) throw new Refusal('passkeys.too-many');
    const type = 'public-key' as const;
    return {
      options: {
        challenge: make(`add ${hash}`),
        rp: { id: site.domain, name: '回音' },
        user: { id: Buffer.from(staffId).toString('base64url'), name: email, displayName: name },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type, alg })),
        timeout: VALID_MS,
        attestation: 'none' as const,
        excludeCredentials: had.map(({ id }) => ({ type, id })),
        // Kept by the device and opened by finger, face or PIN: having it and being it are two factors.
        authenticatorSelection: {
          residentKey: 'required' as const,
          requireResidentKey: true as const,
          userVerification: 'required' as const,
        },
      },
    };
  });
}
