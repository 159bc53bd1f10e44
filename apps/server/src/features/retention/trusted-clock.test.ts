import { expect, test } from 'vitest';
import { judgeClock } from './trusted-clock.ts';

const at = (days: number) => new Date(Date.UTC(2026, 2, 2) + days * 86_400_000);
const trusted = { seenAt: at(0), trustedFrom: at(-100) };

test.each([
  ['a minute on', 1 / 1440, false],
  ['switched off over a long weekend', 4.5, false],
  ['an hour back at the end of summer time', -1 / 24, false],
  ['set four hundred days on', 400, true],
  ['set back to where it was', -400, true],
  ['a day back', -1, true],
])('%s: leapt or not', (_, days, leapt) => {
  const judged = judgeClock(trusted, at(days));

  expect(judged.leapt).toBe(leapt);
  expect(judged.trustedFrom).toEqual(leapt ? at(days + 7) : trusted.trustedFrom);
});

test('a new installation has nothing to lose, and an even clock is believed again', () => {
  expect(judgeClock(undefined, at(0))).toMatchObject({ trustedFrom: at(0), leapt: false });
  const leapt = judgeClock(trusted, at(400));
  expect(judgeClock(leapt, at(401))).toMatchObject({ trustedFrom: at(407), leapt: false });
});
