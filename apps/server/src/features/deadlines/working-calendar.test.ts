import { expect, test } from 'vitest';
import { dayOfDate } from './local-time.ts';
import { aroundTheClock, officeHours, periodsOn, type WorkingCalendar } from './working-calendar.ts';

const long = [{ opens: 480, closes: 1200 }];
const early = [{ opens: 480, closes: 960 }];
const morning = [{ opens: 540, closes: 720 }];

const team: WorkingCalendar = {
  ...officeHours,
  week: [[], long, long, long, long, early, morning],
  ownDays: { '2026-10-10': [], '2026-10-01': morning },
};
const closedOnMondays: WorkingCalendar = { ...team, week: [long, [], long, long, long, long, long] };

test.each([
  ['an ordinary day', '2026-03-04', team, long],
  ['an ordinary Saturday', '2026-03-07', team, morning],
  ['a public holiday', '2026-02-17', team, []],
  ['a Saturday of 调休 has the hours of a Friday', '2026-02-14', team, early],
  ['a Sunday of 调休 has the hours of a Monday', '2026-01-04', team, long],
  ['a Sunday of 调休 for a team closed on Mondays', '2026-01-04', closedOnMondays, long],
  ['an own day off outdoes 调休', '2026-10-10', team, []],
  ['an own working day outdoes a public holiday', '2026-10-01', team, morning],
  ['a public holiday, for whom it is none', '2026-02-17', { ...team, publicHolidays: 'none' as const }, long],
  [
    'a Saturday of 调休, for whom it is none',
    '2026-02-14',
    { ...team, publicHolidays: 'none' as const },
    morning,
  ],
  ['any day, around the clock', '2026-02-17', aroundTheClock, [{ opens: 0, closes: 1440 }]],
])('%s', (_, date, calendar, periods) => {
  expect(periodsOn(dayOfDate(date), calendar)).toEqual(periods);
});
