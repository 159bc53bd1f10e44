import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { WriteDatabase } from '#platform/database';
import { defineFacility } from '#platform/facility';
import { secret } from '#platform/secrets';

export const VALID_MS = 5 * 60_000;
const TIME_BYTES = 8;
const OPEN_BYTES = TIME_BYTES + 24;

/** Random bytes for a device to sign. They carry when and for what they were made, so that nothing need be stored. */
export const challenges = defineFacility(({ db, now }) => openChallenges(db, now));

async function openChallenges(db: WriteDatabase, now: () => Date) {
  const key = await secret(db, 'passkey-challenges');
  const sign = (open: Buffer, use: string) => createHmac('sha256', key).update(open).update(use).digest();
  return {
    make(use: string) {
      const open = Buffer.concat([Buffer.alloc(TIME_BYTES), randomBytes(OPEN_BYTES - TIME_BYTES)]);
      open.writeBigUInt64BE(BigInt(now().getTime()));
      return Buffer.concat([open, sign(open, use)]).toString('base64url');
    },
    /** Whether it is ours, made for this, and not too old. */
    isGood(challenge: string, use: string) {
      const bytes = Buffer.from(challenge, 'base64url');
      const [open, signature] = [bytes.subarray(0, OPEN_BYTES), bytes.subarray(OPEN_BYTES)];
      const right = sign(open, use);
      if (signature.length !== right.length || !timingSafeEqual(signature, right)) return false;
      return Math.abs(now().getTime() - Number(open.readBigUInt64BE())) < VALID_MS;
    },
  };
}
