import { DAY, dateOf, instantOf, MINUTE, weekdayOf } from './local-time.ts';
import { publicHolidayOn } from './public-holidays.ts';

/** In minutes after local midnight; a day ends at 1440. */
export interface Period {
  opens: number;
  closes: number;
}

/** When a team works. Calendars are values: a changed calendar is another one. */
export interface WorkingCalendar {
  /** An IANA name, as Asia/Shanghai. */
  readonly timeZone: string;
  /** Sunday first; the periods of a day in order, none for a day off. */
  readonly week: readonly (readonly Period[])[];
  readonly publicHolidays: 'cn' | 'none';
  /** By local date, as 2026-02-14: own days off (no period) and own working days. They outdo all else. */
  readonly ownDays: Readonly<Record<string, readonly Period[]>>;
}

const always: readonly Period[] = [{ opens: 0, closes: 1440 }];

/** Clock hours: working time in it is time. */
export const aroundTheClock: WorkingCalendar = {
  timeZone: 'UTC',
  week: [always, always, always, always, always, always, always],
  publicHolidays: 'none',
  ownDays: {},
};

const nineToSix: readonly Period[] = [{ opens: 9 * 60, closes: 18 * 60 }];

/** What a team has until it says otherwise. */
export const officeHours: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  week: [[], nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, []],
  publicHolidays: 'cn',
  ownDays: {},
};

/** The periods of a local day, counted from 1970-01-01. */
export function periodsOn(day: number, calendar: WorkingCalendar): readonly Period[] {
  const date = dateOf(day);
  const own = calendar.ownDays[date];
  if (own) return own;

  const weekday = weekdayOf(day);
  const holiday = calendar.publicHolidays === 'cn' ? publicHolidayOn(date) : undefined;
  if (!holiday) return calendar.week[weekday]!;
  return holiday.work ? periodsOfMakeUpDay(weekday, calendar) : [];
}

export const isWorkingDay = (day: number, calendar: WorkingCalendar): boolean =>
  intervalsOn(day, calendar).length > 0;

/** A stretch of working time, in milliseconds of the epoch. */
export interface Interval {
  from: number;
  to: number;
}

/** The working time of a local day, in order and without empty stretches. */
export function intervalsOn(day: number, calendar: WorkingCalendar): readonly Interval[] {
  const days = daysKnownOf(calendar);
  let intervals = days.get(day);
  if (!intervals) {
    const at = (minutes: number) => instantOf(day * DAY + minutes * MINUTE, calendar.timeZone);
    intervals = periodsOn(day, calendar)
      .map(({ opens, closes }) => ({ from: at(opens), to: at(closes) }))
      .filter(({ from, to }) => from < to); // a period may fall into the hour that summer time skips
    days.set(day, intervals);
  }
  return intervals;
}

const known = new WeakMap<WorkingCalendar, Map<number, readonly Interval[]>>();

function daysKnownOf(calendar: WorkingCalendar) {
  let days = known.get(calendar);
  if (!days) {
    days = new Map();
    known.set(calendar, days);
  }
  return days;
}

// 调休 gives a weekday's work to a weekend: a Saturday has the hours of Friday and a Sunday those of Monday, not
// the short or absent hours of an ordinary weekend. A team closed on that weekday keeps the day's own hours.
function periodsOfMakeUpDay(weekday: number, { week }: WorkingCalendar): readonly Period[] {
  const stoodInFor = week[weekday === 6 ? 5 : weekday === 0 ? 1 : weekday]!;
  return stoodInFor.length > 0 ? stoodInFor : week[weekday]!;
}
