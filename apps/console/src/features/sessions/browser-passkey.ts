import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from '@simplewebauthn/browser';
import { BrowserFailure } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { text } from './passkey-text.ts';

interface Here {
  hostname: string;
  isSecureContext: boolean;
  canPasskeys: boolean;
}

const here = (): Here => ({
  hostname: location.hostname,
  isSecureContext: globalThis.isSecureContext,
  canPasskeys: browserSupportsWebAuthn(),
});

/** Why passkeys of this host name cannot be used on this page; undefined where they can. */
export function passkeyObstacle(domain: string | null, at = here()): string | undefined {
  if (isNumeric(at.hostname)) return t(text.numeric);
  if (!at.isSecureContext) return t(text.insecure);
  if (!domain) return t(text.unset);
  if (at.hostname !== domain) return domain === 'localhost' ? t(text.unset) : t(text.elsewhere, { domain });
  if (!at.canPasskeys) return t(text.unable);
  return undefined;
}

const isNumeric = (hostname: string) => /^[\d.]+$|:/.test(hostname);

/** Has the device make a passkey. */
export async function makePasskey(optionsJSON: PublicKeyCredentialCreationOptionsJSON) {
  const { id, response } = await startRegistration({ optionsJSON }).catch(failInWords);
  return {
    credentialId: id,
    clientData: response.clientDataJSON,
    attestation: response.attestationObject,
  };
}

/** Has the person choose a passkey and the device sign with it. */
export async function signWithPasskey(optionsJSON: PublicKeyCredentialRequestOptionsJSON) {
  return read(await startAuthentication({ optionsJSON }).catch(failInWords));
}

/** Offers passkeys where the browser fills in the account. Answers what takes the offer back. */
export function offerInAutofill(
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
  onChosen: (signed: ReturnType<typeof read>) => void,
) {
  let open = true;
  void (async () => {
    if (!(await browserSupportsWebAuthnAutofill()) || !open) return;
    const signed = await startAuthentication({ optionsJSON, useBrowserAutofill: true }).catch(
      () => undefined,
    );
    if (signed && open) onChosen(read(signed)); // nobody waits for one that was not chosen
  })();
  return () => {
    open = false;
    WebAuthnAbortService.cancelCeremony();
  };
}

function read({ id, response }: AuthenticationResponseJSON) {
  const { clientDataJSON, authenticatorData, signature } = response;
  return { credentialId: id, clientData: clientDataJSON, authenticatorData, signature };
}

function failInWords(error: unknown): never {
  const { name } = error as Error;
  if (name === 'NotAllowedError' || name === 'AbortError') throw new BrowserFailure(text.cancelled);
  throw new BrowserFailure(name === 'InvalidStateError' ? text.known : text.failed);
}
