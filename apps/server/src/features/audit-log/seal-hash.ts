import { createHash } from 'node:crypto';

export interface Sealed {
  number: number;
  previous: string;
  content: string;
  since: Date;
  until: Date;
  transaction: string;
  position: number;
  highest: number;
  floor: number;
  sealedAt: Date;
}

/** Of which events a seal is, and what each says. */
export const contentOf = (positions: readonly number[], digests: Buffer) =>
  sha256(JSON.stringify(positions), digests);

/** A seal's own hash, which the next one carries. */
export const sealHash = (seal: Sealed) =>
  sha256(
    JSON.stringify([
      ...[seal.number, seal.previous, seal.content, seal.since, seal.until],
      ...[seal.transaction, seal.position, seal.highest, seal.floor, seal.sealedAt],
    ]),
  );

function sha256(...parts: (string | Buffer)[]) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
