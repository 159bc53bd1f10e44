import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';

/** What an authenticator app with this secret shows then. */
export const codeOf = (secret: string, at: Date) =>
  createOTP(base32.decode(secret)).hotp(Math.floor(at.getTime() / 30_000));
