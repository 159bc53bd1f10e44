import { expect, test } from 'vitest';
import { nextTry } from './back-off.ts';

test('each try waits longer than the one before, at most half a day, until three days have failed', () => {
  const failingSince = new Date('2026-11-27T08:00:00Z');
  const waits: number[] = [];
  let now = failingSince;
  for (let next = nextTry(now, 1, failingSince); next; next = nextTry(now, waits.length + 1, failingSince)) {
    waits.push((next.getTime() - now.getTime()) / 60_000);
    now = next;
  }

  expect(waits.slice(0, 10)).toEqual([0.1, 0.5, 2, 10, 30, 60, 120, 240, 480, 720]);
  expect(new Set(waits.slice(10))).toEqual(new Set([720]));
  expect(now.getTime() - failingSince.getTime()).toBeGreaterThanOrEqual(3 * 86_400_000);
  expect(waits).toHaveLength(14);
});
