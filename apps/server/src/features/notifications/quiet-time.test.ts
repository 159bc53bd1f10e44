import { expect, test } from 'vitest';
import { quietUntil } from './quiet-time.ts';

const night = { from: '22:00', to: '08:00' };
const noon = { from: '12:00', to: '14:00' };

test.each([
  ['before midnight', night, '2026-03-02T23:30+08:00', '2026-03-03T08:00+08:00'],
  ['after midnight', night, '2026-03-03T03:00+08:00', '2026-03-03T08:00+08:00'],
  ['at its very beginning', night, '2026-03-02T22:00+08:00', '2026-03-03T08:00+08:00'],
  ['at its very end', night, '2026-03-03T08:00+08:00', null],
  ['in the afternoon', night, '2026-03-02T15:00+08:00', null],
  ['within a day', noon, '2026-03-02T12:30+08:00', '2026-03-02T14:00+08:00'],
  ['outside, within a day', noon, '2026-03-02T23:30+08:00', null],
])('in Shanghai, %s', (_, quiet, now, until) => {
  expect(quietUntil(new Date(now), quiet, 'Asia/Shanghai')).toEqual(until && new Date(until));
});

test('the hours are those of the company, not of the server', () => {
  const now = new Date('2026-03-02T22:30Z'); // half past six in the morning in Shanghai

  expect(quietUntil(now, night, 'Asia/Shanghai')).toEqual(new Date('2026-03-03T00:00Z'));
  expect(quietUntil(now, night, 'Europe/London')).toEqual(new Date('2026-03-03T08:00Z'));
  expect(quietUntil(now, night, 'America/Los_Angeles')).toBeNull();
});

test('a night in which the clocks go forward ends at the same time on the wall', () => {
  const now = new Date('2026-03-29T00:30Z');

  expect(quietUntil(now, night, 'Europe/Berlin')).toEqual(new Date('2026-03-29T08:00+02:00'));
});
