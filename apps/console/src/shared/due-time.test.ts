import { expect, test } from 'vitest';
import { dueTime } from './due-time.ts';

const due = new Date('2026-11-21T14:20:00');
const minutesBefore = (minutes: number) => new Date(due.getTime() - minutes * 60_000);

test.each([
  [5 * 24 * 60, 'calm', '剩余 5 天'],
  [47 * 60 + 59, 'calm', '剩余 47 小时 59 分'],
  [61, 'calm', '剩余 1 小时 1 分'],
  [60, 'soon', '剩余 1 小时 0 分'],
  [25, 'soon', '剩余 25 分钟'],
  [0.5, 'soon', '剩余不到 1 分钟'],
  [0, 'late', '刚刚超时'],
  [-12, 'late', '已超时 12 分钟'],
  [-150, 'late', '已超时 2 小时 30 分'],
  [-3 * 24 * 60, 'late', '已超时 3 天'],
] as const)('%d minutes before: %s, %s', (minutes, urgency, words) => {
  expect(dueTime(due, minutesBefore(minutes))).toEqual({ urgency, words });
});
