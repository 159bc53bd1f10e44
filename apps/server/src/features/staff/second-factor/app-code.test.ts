import { base32 } from '@better-auth/utils/base32';
import { expect, test } from 'vitest';
import { addressOf, newSecret, stepOfCode } from './app-code.ts';

// The secret and the codes of RFC 6238, appendix B, as six digits.
const secret = base32.encode('12345678901234567890', { padding: false });
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at second %i the code is %s', async (second, code) => {
  expect(await stepOfCode(code, { secret, now: at(second), lastStep: 0 })).toBe(Math.floor(second / 30));
});

test('a phone may be half a minute off, and no more', async () => {
  const taken = async (second: number) =>
    (await stepOfCode('005924', { secret, now: at(second), lastStep: 0 })) !== undefined;

  expect(await Promise.all([-61, -30, 0, 30, 61].map((off) => taken(1234567890 + off)))).toEqual([
    ...[false, true, true, true, false],
  ]);
});

test('a code is taken once, and none before it any more', async () => {
  const lastStep = Math.floor(1234567890 / 30);

  expect(await stepOfCode('005924', { secret, now: at(1234567890), lastStep })).toBeUndefined();
});

test('secrets are 160 bits, and apps read whose and what they are', () => {
  expect(base32.decode(newSecret())).toHaveLength(20);
  expect(addressOf(secret, '王芳@example.com')).toBe(
    `otpauth://totp/Huiyin:${encodeURIComponent('王芳@example.com')}?secret=${secret}&issuer=Huiyin&digits=6&period=30`,
  );
});
