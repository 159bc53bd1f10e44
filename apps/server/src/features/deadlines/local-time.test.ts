import { expect, test } from 'vitest';
import { DAY, dateOf, dayOf, dayOfDate, instantOf, wallTime, weekdayOf } from './local-time.ts';

test.each([
  ['in China, without summer time', 'Asia/Shanghai', '2026-07-01T09:00', '2026-07-01T01:00'],
  ['in the Chinese summer time of 1988', 'Asia/Shanghai', '1988-07-01T09:00', '1988-07-01T00:00'],
  ['in winter', 'America/New_York', '2026-01-05T09:00', '2026-01-05T14:00'],
  ['in summer', 'America/New_York', '2026-07-06T09:00', '2026-07-06T13:00'],
  ['a quarter of an hour off', 'Asia/Kathmandu', '2026-07-06T09:00', '2026-07-06T03:15'],
  ['shown twice: the first time', 'Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
  ['never shown: the change', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00'],
  ['half an hour of summer time', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30'],
  ['midnight never shown', 'Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00'],
  ['a day never shown', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00'],
  ['the day after it', 'Pacific/Apia', '2011-12-31T02:00', '2011-12-30T12:00'],
])('%s', (_, timeZone, wall, instant) => {
  expect(new Date(instantOf(utc(wall), timeZone))).toEqual(new Date(utc(instant)));
});

test('every hour of a year is shown and found again, but for the hour that is shown twice', () => {
  const missed: string[] = [];
  for (let hour = utc('2026-01-01T00:00'); hour < utc('2027-01-01T00:00'); hour += DAY / 24) {
    const found = instantOf(wallTime(hour, 'Europe/Berlin'), 'Europe/Berlin');
    if (found !== hour) missed.push(new Date(hour).toISOString());
  }

  expect(missed).toEqual(['2026-10-25T01:00:00.000Z']);
});

test('a local day is named by its date and has a weekday', () => {
  const day = dayOf(Date.parse('2026-11-20T16:30:00Z'), 'Asia/Shanghai');

  expect(dateOf(day)).toBe('2026-11-21');
  expect(dayOfDate('2026-11-21')).toBe(day);
  expect(weekdayOf(day)).toBe(6);
  expect(weekdayOf(dayOfDate('1969-12-28'))).toBe(0);
});

test('a zone that does not exist is refused', () => {
  expect(() => instantOf(0, 'Asia/Nowhere')).toThrow(RangeError);
});

const utc = (time: string) => Date.parse(`${time}:00Z`);
