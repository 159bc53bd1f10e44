import { expect, test } from 'vitest';
import { MINUTE } from './local-time.ts';
import { aroundTheClock, officeHours, type WorkingCalendar } from './working-calendar.ts';
import {
  addWorkingDays,
  addWorkingTime,
  isWorkingTime,
  NoWorkingTime,
  nextWorkingMoment,
  workingTimeBetween,
} from './working-time.ts';

const lunchBreak = [
  { opens: 9 * 60, closes: 12 * 60 },
  { opens: 13 * 60 + 30, closes: 18 * 60 },
];
const office: WorkingCalendar = {
  ...officeHours,
  week: [[], lunchBreak, lunchBreak, lunchBreak, lunchBreak, lunchBreak, []],
  ownDays: { '2026-03-11': [], '2026-03-15': [{ opens: 600, closes: 720 }] },
};

test.each([
  ['within a period', 30, '2026-03-02T10:00', '2026-03-02T10:30'],
  ['no time at all', 0, '2026-03-01T10:00', '2026-03-01T10:00'],
  ['up to the break', 60, '2026-03-02T11:00', '2026-03-02T12:00'],
  ['over the break', 60, '2026-03-02T11:30', '2026-03-02T14:00'],
  ['from the break', 30, '2026-03-02T12:30', '2026-03-02T14:00'],
  ['before opening', 30, '2026-03-02T07:00', '2026-03-02T09:30'],
  ['up to closing time', 60, '2026-03-02T17:00', '2026-03-02T18:00'],
  ['overnight', 60, '2026-03-02T17:30', '2026-03-03T09:30'],
  ['over a weekend', 60, '2026-03-06T17:30', '2026-03-09T09:30'],
  ['over an own day off', 60, '2026-03-10T17:30', '2026-03-12T09:30'],
  ['into an own working Sunday', 60, '2026-03-13T17:30', '2026-03-15T10:30'],
  ['on a working Saturday', 60, '2026-02-13T17:30', '2026-02-14T09:30'],
  ['over Spring Festival', 60, '2026-02-14T17:30', '2026-02-24T09:30'],
  ['over National Day 2025', 60, '2025-09-30T17:30', '2025-10-09T09:30'],
  ['over National Day 2025 to its Saturday', 1440, '2025-09-30T12:00', '2025-10-11T15:00'],
  ['twenty days of office time, with a short Sunday between', 9000, '2026-03-02T09:00', '2026-03-30T16:00'],
])('%s', (_, minutes, start, due) => {
  expect(addWorkingTime(at(start), minutes * MINUTE, office)).toEqual(at(due));
  expect(workingTimeBetween(at(start), at(due), office)).toBe(minutes * MINUTE);
});

test.each([
  ['opening time', '2026-03-02T09:00', true, '2026-03-02T09:00'],
  ['closing time', '2026-03-02T18:00', false, '2026-03-03T09:00'],
  ['the break', '2026-03-02T12:00', false, '2026-03-02T13:30'],
  ['a weekend', '2026-03-07T10:00', false, '2026-03-09T09:00'],
  ['a working Saturday', '2026-10-10T10:00', true, '2026-10-10T10:00'],
  ['a public holiday', '2026-10-01T10:00', false, '2026-10-08T09:00'],
])('%s', (_, moment, works, next) => {
  expect(isWorkingTime(at(moment), office)).toBe(works);
  expect(nextWorkingMoment(at(moment), office)).toEqual(at(next));
});

test.each([
  ['the next day', 1, '2026-03-02T16:00', '2026-03-03T16:00'],
  ['the same day', 0, '2026-03-02T16:00', '2026-03-02T16:00'],
  ['over a weekend', 1, '2026-03-06T16:00', '2026-03-09T16:00'],
  ['from a day off', 1, '2026-03-07T16:00', '2026-03-09T16:00'],
  ['to a working Saturday', 1, '2026-02-13T16:00', '2026-02-14T16:00'],
  ['over Spring Festival', 3, '2026-02-13T16:00', '2026-02-25T16:00'],
  ['seven of them', 7, '2025-09-30T10:00', '2025-10-16T10:00'],
])('working days: %s', (_, days, start, due) => {
  expect(addWorkingDays(at(start), days, office)).toEqual(at(due));
});

test('nothing lies between a moment and an earlier one', () => {
  expect(workingTimeBetween(at('2026-03-03T16:00'), at('2026-03-02T16:00'), office)).toBe(0);
});

const nightShift = [
  { opens: 0, closes: 240 },
  { opens: 1320, closes: 1440 },
];
const berlin: WorkingCalendar = {
  timeZone: 'Europe/Berlin',
  week: Array(7).fill(nightShift),
  publicHolidays: 'none',
  ownDays: {},
};

test.each([
  ['an ordinary night', 360, '2026-03-27T22:00+01:00', '2026-03-28T04:00+01:00'],
  ['the night that summer time cuts short', 300, '2026-03-28T22:00+01:00', '2026-03-29T04:00+02:00'],
  ['the night that has an hour twice', 420, '2026-10-24T22:00+02:00', '2026-10-25T04:00+01:00'],
])('%s', (_, minutes, start, due) => {
  expect(addWorkingTime(new Date(start), minutes * MINUTE, berlin)).toEqual(new Date(due));
  expect(workingTimeBetween(new Date(start), new Date(due), berlin)).toBe(minutes * MINUTE);
});

test('a time of day that summer time skips is due at the change', () => {
  expect(addWorkingDays(new Date('2026-03-28T02:30+01:00'), 1, berlin)).toEqual(
    new Date('2026-03-29T01:00Z'),
  );
});

test('clocks set back over midnight return to the day before, and no time is lost', () => {
  const newfoundland = { ...aroundTheClock, timeZone: 'America/St_Johns' };
  const [before, after] = [new Date('2006-10-29T02:00Z'), new Date('2006-10-29T02:35Z')];

  expect(workingTimeBetween(before, after, newfoundland)).toBe(35 * MINUTE);
});

test.each([
  ['adding time', (none: WorkingCalendar) => addWorkingTime(at('2026-03-02T09:00'), 1, none)],
  ['adding days', (none: WorkingCalendar) => addWorkingDays(at('2026-03-02T09:00'), 1, none)],
  ['the next moment', (none: WorkingCalendar) => nextWorkingMoment(at('2026-03-02T09:00'), none)],
])('a calendar without working time is named, not searched for ever: %s', (_, ask) => {
  expect(() => ask({ ...office, week: Array(7).fill([]), ownDays: {} })).toThrow(NoWorkingTime);
});

test('nor is there an end to look for when so much is asked that it never comes', () => {
  expect(() => addWorkingTime(at('2026-03-02T09:00'), Number.MAX_SAFE_INTEGER, aroundTheClock)).toThrow(
    NoWorkingTime,
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5])('%d milliseconds are refused', (milliseconds) => {
  expect(() => addWorkingTime(at('2026-03-02T09:00'), milliseconds, office)).toThrow(RangeError);
});

test('ten thousand due times months away take less than a second of the processor', () => {
  const before = process.cpuUsage();
  for (let hour = 0; hour < 10_000; hour++) {
    const start = new Date(at('2026-01-01T00:00').getTime() + hour * 60 * MINUTE);
    addWorkingTime(start, 500 * 60 * MINUTE, hour % 2 ? office : aroundTheClock);
  }

  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});

const at = (local: string) => new Date(`${local}:00+08:00`);
