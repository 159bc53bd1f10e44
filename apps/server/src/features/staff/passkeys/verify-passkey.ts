import type { Context } from '#platform/context';
import { ALGORITHMS } from './begin-passkey.ts';
import { passkeySite } from './passkey-site.ts';

interface Signed {
  credentialId: string;
  clientData: string;
}

/** What a browser says it made, if it is so; undefined for what is forged, of another site or for another use. */
export async function verifyMade(
  ctx: Context,
  { credentialId, clientData, attestation }: Signed & { attestation: string },
  isExpected: (challenge: string) => boolean,
) {
  const site = expected(ctx, clientData);
  if (!site) return undefined;
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const found = await verifyRegistrationResponse({
    response: {
      ...frame(credentialId),
      response: { clientDataJSON: clientData, attestationObject: attestation },
    },
    expectedChallenge: isExpected,
    ...site,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(unreadable);
  return found?.verified ? found.registrationInfo.credential : undefined;
}

/** The new count of a passkey that signed in; undefined for what is forged, of another site or for another use. */
export async function verifySigned(
  ctx: Context,
  signed: Signed & { authenticatorData: string; signature: string },
  kept: { publicKey: string; counter: number },
  isExpected: (challenge: string) => boolean,
) {
  const { credentialId, clientData, authenticatorData, signature } = signed;
  const site = expected(ctx, clientData);
  if (!site) return undefined;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const found = await verifyAuthenticationResponse({
    response: {
      ...frame(credentialId),
      response: { clientDataJSON: clientData, authenticatorData, signature },
    },
    credential: {
      id: credentialId,
      publicKey: new Uint8Array(Buffer.from(kept.publicKey, 'base64url')),
      counter: kept.counter,
    },
    expectedChallenge: isExpected,
    ...site,
    requireUserVerification: true,
  }).catch(unreadable);
  return found?.verified ? found.authenticationInfo.newCounter : undefined;
}

const frame = (id: string) => ({ id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} });

function expected(ctx: Context, clientData: string) {
  const site = ctx.use(passkeySite);
  const origin = /"origin":"([^"]+)"/.exec(Buffer.from(clientData, 'base64url').toString())?.[1];
  return site && origin && site.isOurs(origin)
    ? { expectedOrigin: origin, expectedRPID: site.domain }
    : undefined;
}

// The library throws for each thing that is not as it must be: all of it is what somebody sent.
const unreadable = () => undefined;
