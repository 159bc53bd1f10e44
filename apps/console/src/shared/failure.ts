import type { Label } from '@huiyin/contract/language';
import { type RefusalReason, refusals } from '@huiyin/contract/refusals';
import { ORPCError } from '@orpc/client';
import { t, sharedText as text } from './text.ts';

/** Something that failed in the browser itself, with the words for it. */
export class BrowserFailure extends Error {
  readonly said: Label;
  constructor(said: Label) {
    super(said.en);
    this.said = said;
  }
}

const unreachable = ['BAD_GATEWAY', 'SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'TIMEOUT'];

/** What went wrong and what to do, for the person who asked. */
export function failureText(error: unknown): string {
  if (error instanceof BrowserFailure) return t(error.said);
  const reason = refusalOf(error);
  if (reason) return t(refusals[reason]);
  if (isNetworkLost(error)) return t(text.unreachable);
  if (!(error instanceof ORPCError)) return t(text.fault);
  switch (error.code) {
    case 'UNAUTHORIZED':
      return t(text.signedOut);
    case 'FORBIDDEN':
      return t(text.forbidden);
    case 'NOT_FOUND':
      return t(text.notFound);
    case 'REFUSED':
      return t(text.refused);
    case 'BAD_REQUEST':
      return t(text.invalid);
    case 'PAYLOAD_TOO_LARGE':
      return t(text.tooLarge);
    case 'TOO_MANY_REQUESTS':
      return t(text.tooMany);
    default:
      return t(text.fault);
  }
}

export const isSignedOut = (error: unknown) => error instanceof ORPCError && error.code === 'UNAUTHORIZED';

/** Asking again may help: it was the way there or the server, not what was asked. */
export const isPassing = (error: unknown) =>
  isNetworkLost(error) || (error instanceof ORPCError && error.status >= 500 && !refusalOf(error));

/** Asking again as the same person can only end the same way. */
export const isFinal = (error: unknown) =>
  error instanceof ORPCError && ['FORBIDDEN', 'NOT_FOUND', 'BAD_REQUEST'].includes(error.code);

export const isNotFound = (error: unknown) => error instanceof ORPCError && error.code === 'NOT_FOUND';

/** Which rule said no; none where a newer server has a rule that this page does not know yet. */
export function refusalOf(error: unknown): RefusalReason | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return;
  const reason = error.data?.reason;
  return Object.hasOwn(refusals, reason) ? reason : undefined;
}

/** The fields or things that a refusal names. */
export const refusedAbout = (error: unknown): readonly string[] =>
  (refusalOf(error) && (error as { data: { about?: string[] } }).data.about) ?? [];

// fetch fails with a TypeError that each browser words its own way.
function isNetworkLost(error: unknown) {
  if (error instanceof ORPCError) return unreachable.includes(error.code);
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
