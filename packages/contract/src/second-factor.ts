import { z } from 'zod';
import { anyoneMayTry, onlyInPersonMay } from './procedure.ts';
import { moment } from './time.ts';

/** Shows for a few minutes that its bearer gave the password: what must come next is asked with it. */
export const passwordProof = z.string().min(20).max(200);

/** Six digits of an authenticator app. */
const appCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/);

/** The same, or a recovery code for who has lost the app. */
const anyCode = z.string().trim().min(6).max(40);

const tags = ['second-factor'];

export const secondFactor = {
  read: onlyInPersonMay
    .route({
      method: 'GET',
      path: '/second-factor',
      summary: "One's second factor, without its secret",
      tags,
    })
    .output(
      z.object({
        setUpAt: moment.nullable(),
        recoveryCodesLeft: z.int(),
        hasPasskey: z.boolean(),
        /** Whether a role asks for one. */
        required: z.boolean(),
      }),
    ),

  prove: onlyInPersonMay
    .route({
      method: 'POST',
      path: '/second-factor/proofs',
      summary: 'Give the password again, to set up a second factor or another one',
      tags,
    })
    .input(z.strictObject({ password: z.string().min(1).max(128) }))
    .output(z.object({ proof: passwordProof })),

  begin: anyoneMayTry
    .route({
      method: 'POST',
      path: '/second-factor/beginnings',
      summary: 'A new secret for an authenticator app; it counts once a code of it was given',
      tags,
    })
    .input(z.strictObject({ proof: passwordProof }))
    .output(
      z.object({
        /** For a QR code. */
        address: z.string(),
        /** The same to be typed: Base32. */
        secret: z.string(),
      }),
    ),

  confirm: anyoneMayTry
    .route({
      method: 'POST',
      path: '/second-factor/confirmations',
      summary: 'Set up the second factor with a first code, and be signed in here only',
      tags,
    })
    .input(z.strictObject({ proof: passwordProof, code: appCode }))
    .output(z.object({ recoveryCodes: z.array(z.string()) })),

  giveCode: anyoneMayTry
    .route({
      method: 'POST',
      path: '/second-factor/codes',
      summary: 'Finish signing in with a code of the app, or with a recovery code',
      tags,
    })
    .input(z.strictObject({ proof: passwordProof, code: anyCode })),

  renewRecoveryCodes: onlyInPersonMay
    .route({
      method: 'POST',
      path: '/second-factor/recovery-codes',
      summary: 'New recovery codes, shown this once; those before end',
      tags,
    })
    .input(z.strictObject({ code: appCode }))
    .output(z.object({ recoveryCodes: z.array(z.string()) })),

  remove: onlyInPersonMay
    .route({
      method: 'POST',
      path: '/second-factor/removal',
      summary: 'Do without a second factor, unless a role asks for one',
      tags,
    })
    .input(z.strictObject({ password: z.string().min(1).max(128), code: appCode })),
};
