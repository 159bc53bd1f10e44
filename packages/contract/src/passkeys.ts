import { z } from 'zod';
import { passkeyId } from './ids.ts';
import { anyoneMay, anyoneMayTry, onlyInPersonMay } from './procedure.ts';
import { passwordProof } from './second-factor.ts';
import { moment } from './time.ts';

/** Bytes, as WebAuthn writes them in JSON. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/);
const credentialId = bytes(1400);

/** How a browser is asked to make a passkey: `PublicKeyCredentialCreationOptionsJSON` of WebAuthn, in part. */
const creation = z.object({
  challenge: bytes(200),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: bytes(100), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(z.object({ type: z.literal('public-key'), id: credentialId })),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
});

/** How it is asked to sign in with one: `PublicKeyCredentialRequestOptionsJSON`, in part. */
const request = z.object({
  challenge: bytes(200),
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
});

export const passkeyName = z.string().trim().min(1).max(50);

export const passkey = z.object({
  id: passkeyId,
  name: z.string(),
  addedAt: moment,
  lastUsedAt: moment.nullable(),
});
export type Passkey = z.infer<typeof passkey>;

const tags = ['passkeys'];

export const passkeys = {
  list: onlyInPersonMay
    .route({ method: 'GET', path: '/passkeys', summary: "One's passkeys, without their keys", tags })
    .output(
      z.object({
        /** The host name that they belong to; null where this installation has none that browsers take. */
        domain: z.string().nullable(),
        passkeys: z.array(passkey),
      }),
    ),

  begin: anyoneMayTry
    .route({
      method: 'POST',
      path: '/passkeys/beginnings',
      summary: 'What a browser makes a passkey from, for who just gave the password',
      tags,
    })
    .input(z.strictObject({ proof: passwordProof }))
    .output(z.object({ options: creation })),

  add: anyoneMayTry
    .route({
      method: 'POST',
      path: '/passkeys',
      summary: 'Keep a passkey that the browser made; who owed a second factor is signed in by this',
      tags,
    })
    .input(
      z.strictObject({
        proof: passwordProof,
        name: passkeyName,
        credentialId,
        clientData: bytes(8000),
        attestation: bytes(40_000),
      }),
    ),

  remove: onlyInPersonMay
    .route({
      method: 'POST',
      path: '/passkeys/{id}/removal',
      summary: 'Remove a passkey, by the password; other sessions end',
      tags,
    })
    .input(z.strictObject({ id: passkeyId, password: z.string().min(1).max(128) })),

  challenge: anyoneMay
    .route({
      method: 'GET',
      path: '/passkeys/challenge',
      summary: 'What a browser signs to sign in; null where passkeys cannot work',
      tags,
    })
    .output(z.object({ options: request.nullable() })),

  signIn: anyoneMayTry
    .route({ method: 'POST', path: '/passkeys/sessions', summary: 'Sign in with a passkey alone', tags })
    .input(
      z.strictObject({
        credentialId,
        clientData: bytes(8000),
        authenticatorData: bytes(8000),
        signature: bytes(8000),
      }),
    ),
};
