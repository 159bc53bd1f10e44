import fc from 'fast-check';
import { DAY } from './local-time.ts';
import type { Period, WorkingCalendar } from './working-calendar.ts';

// For property tests: calendars of all kinds, and moments at which they may go wrong.
const FROM = Date.parse('2024-01-01T00:00:00Z');

const zones = [
  'Asia/Shanghai',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Africa/Cairo',
];
const oddZones = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Asia/Beirut',
  'Pacific/Chatham',
];

// Half of them near a change of clocks, where the mistakes are.
const changes = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-10-25',
  '2026-10-30',
  '2026-11-01',
];

export const anyMoment: fc.Arbitrary<Date> = fc.oneof(
  fc.integer({ min: FROM, max: FROM + 4 * 365 * DAY }).map((time) => new Date(time)),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -DAY, max: 2 * DAY }))
    .map(([date, away]) => new Date(Date.parse(date) + away)),
);

const anyPeriods: fc.Arbitrary<Period[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { maxLength: 6 })
  .map((halfHours) => halfHours.sort((one, other) => one - other).map((halfHour) => halfHour * 30))
  .map((times) =>
    Array.from({ length: times.length >> 1 }, (_, index) => ({
      opens: times[2 * index]!,
      closes: times[2 * index + 1]!,
    })),
  );

const anyOwnDays = fc.dictionary(
  fc.integer({ min: 0, max: 1460 }).map((day) => new Date(FROM + day * DAY).toISOString().slice(0, 10)),
  anyPeriods,
);

const wholeDay: readonly Period[] = [{ opens: 0, closes: 1440 }];
const officeDay: readonly Period[] = [{ opens: 540, closes: 1080 }];

/** With some working time in each week, so that each question has an answer. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  timeZone: fc.constantFrom(...zones, ...oddZones),
  week: fc
    .array(fc.oneof(anyPeriods, fc.constant(wholeDay)), { minLength: 6, maxLength: 6 })
    .map((days): (readonly Period[])[] => [...days.slice(0, 3), officeDay, ...days.slice(3)]),
  publicHolidays: fc.constantFrom('cn', 'none'),
  ownDays: anyOwnDays,
});
