import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret nobody can guess, for a link or a program. */
export const newToken = () => randomBytes(BYTES).toString('base64url');

/** What is stored of it. The secret is random and long, so a plain hash suffices. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
