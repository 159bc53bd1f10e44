import { randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const HOW_MANY = 10;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'; // none that are mistaken for another
const PARTS = 3;
const LETTERS_IN_PART = 4;

const derive = promisify<string, string, number, Buffer>(scrypt);

/** Codes to be written down, as in `k7qm-2xwt-9fhd`. */
export const newRecoveryCodes = () => Array.from({ length: HOW_MANY }, newRecoveryCode);

const newRecoveryCode = () => Array.from({ length: PARTS }, newPart).join('-');

const newPart = () =>
  Array.from({ length: LETTERS_IN_PART }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export const newSalt = () => randomBytes(16).toString('base64url');

/** What is stored of a code: slow to make, since a code is short. However it was typed. */
export async function hashRecoveryCode(code: string, salt: string) {
  const bare = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (await derive(bare, salt, 32)).toString('base64url');
}
