import { expect, test } from 'vitest';
import { binsBetween } from './time-bins.ts';

const at = (text: string) => Date.parse(text);

test.each([
  [
    'hours',
    '2026-11-27T05:59Z',
    '2026-11-27T12:00Z',
    ['2026-11-27T00:00', '2026-11-27T06:00', '2026-11-27T12:00'],
  ],
  [
    'months',
    '2026-10-01T00:00Z',
    '2026-11-01T00:00Z',
    ['2026-09-21T00:01', '2026-10-07T00:01', '2026-10-23T00:01'],
  ],
])('%s are held by bins from before their beginning to their end', (_, from, until, bins) => {
  expect(binsBetween(at(from), at(until))).toEqual(bins.map((bin) => `${bin}:00.000Z`));
});

test('years are too many bins', () => {
  expect(binsBetween(at('2020-01-01T00:00Z'), at('2026-11-27T00:00Z'))).toBeUndefined();
});
