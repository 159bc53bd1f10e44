import { randomBytes } from 'node:crypto';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';

const STEP_MS = 30_000;
const SECRET_BYTES = 20; // as long as the hash that makes the codes, RFC 4226 §4

/** Clocks of phones go wrong by some seconds: the code before and the one after are taken too. */
const AROUND = [0, -1, 1];

/** A secret for an authenticator app, as it is typed. */
export const newSecret = () => base32.encode(randomBytes(SECRET_BYTES), { padding: false });

/** Which thirty seconds the code is of; undefined for a wrong one and for one not after `lastStep`. */
export async function stepOfCode(code: string, given: { secret: string; now: Date; lastStep: number }) {
  const app = createOTP(base32.decode(given.secret));
  const current = Math.floor(given.now.getTime() / STEP_MS);
  for (const step of AROUND.map((distance) => current + distance)) {
    if (step > given.lastStep && (await app.hotp(step)) === code) return step;
  }
  return undefined;
}

/** What an authenticator app reads from a QR code. */
export const addressOf = (secret: string, account: string) =>
  createOTP(base32.decode(secret)).url('Huiyin', account);
