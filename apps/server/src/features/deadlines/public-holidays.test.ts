import { afterEach, expect, test } from 'vitest';
import { dateOf, dayOfDate } from './local-time.ts';
import { publicHolidayOn } from './public-holidays.ts';

test.each([
  ['Spring Festival 2026', '春节', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
  [
    'National Day 2025, with Mid-Autumn in it',
    '国庆节',
    '2025-10-01',
    '2025-10-08',
    ['2025-09-28', '2025-10-11'],
  ],
  ['National Day 2026', '国庆节', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
  ['New Year 2026', '元旦', '2026-01-01', '2026-01-03', ['2026-01-04']],
  ['Labour Day 2026', '劳动节', '2026-05-01', '2026-05-05', ['2026-05-09']],
])('%s: the days off and the days of 调休', (_, name, first, last, makeUpDays) => {
  const days = range(first, last).map(publicHolidayOn);

  expect(days.every((day) => day && !day.work)).toBe(true);
  expect(days[0]).toEqual({ name, work: false });
  expect(makeUpDays.map(publicHolidayOn)).toEqual(makeUpDays.map(() => ({ name, work: true })));
  expect(publicHolidayOn(dateOf(dayOfDate(last) + 1))?.work ?? true).toBe(true);
});

test.each([
  ['元旦', '2031-01-01', '2031-01-01'],
  ['春节', '2031-01-22', '2031-01-29'],
  ['清明', '2031-04-05', '2031-04-05'],
  ['劳动节', '2031-05-01', '2031-05-05'],
  ['端午', '2030-06-05', '2030-06-05'],
  ['中秋', '2030-09-12', '2030-09-12'],
  ['国庆节', '2030-10-01', '2030-10-07'],
])('%s of a year not yet announced has its usual days, and no 调休', (name, first, last) => {
  expect(range(first, last).map(publicHolidayOn)).toEqual(
    range(first, last).map(() => ({ name, work: false })),
  );
});

test('an ordinary day and an ordinary weekend are none', () => {
  expect(['2026-03-04', '2026-03-07', '2031-03-08'].map(publicHolidayOn)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each([
  ['America/Los_Angeles', '2024', '2041'],
  ['Pacific/Kiritimati', '2022', '2042'],
])('where the server stands does not matter: %s', (zone, announced, unannounced) => {
  process.env.TZ = zone;

  expect(publicHolidayOn(`${announced}-09-30`)?.name).not.toBe('国庆节');
  expect(publicHolidayOn(`${announced}-10-01`)).toMatchObject({ name: '国庆节', work: false });
  expect(publicHolidayOn(`${announced}-10-07`)?.name).toBe('国庆节');
  expect(range(`${unannounced}-01-01`, `${unannounced}-12-31`).filter(publicHolidayOn)).toHaveLength(24);
});

function range(first: string, last: string) {
  const count = dayOfDate(last) - dayOfDate(first) + 1;
  return Array.from({ length: count }, (_, index) => dateOf(dayOfDate(first) + index));
}
