import { expect, test } from 'vitest';
import { exactText, relativeText } from './moment-text.ts';

const now = new Date('2026-11-21T14:20:30');

test.each([
  ['2026-11-21T14:20:00', '刚刚'],
  ['2026-11-21T14:21:00', '刚刚'],
  ['2026-11-21T14:15:00', '5 分钟前'],
  ['2026-11-21T13:21:00', '59 分钟前'],
  ['2026-11-21T13:20:00', '今天 13:20'],
  ['2026-11-21T18:00:00', '今天 18:00'],
  ['2026-11-20T23:59:00', '昨天 23:59'],
  ['2026-11-22T09:05:00', '明天 09:05'],
  ['2026-03-01T08:00:00', '03-01 08:00'],
  ['2025-11-21T14:20:00', '2025-11-21'],
])('%s is %s', (at, words) => {
  expect(relativeText(new Date(at), now)).toBe(words);
});

test('last minutes of yesterday are minutes ago', () => {
  expect(relativeText(new Date('2026-11-20T23:55:00'), new Date('2026-11-21T00:05:00'))).toBe('10 分钟前');
});

test('exactly', () => {
  expect(exactText(now)).toBe('2026-11-21 14:20');
});
