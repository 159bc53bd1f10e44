import type { CalendarDay, CalendarHours } from '@huiyin/contract/calendars';
import type { Context } from '#platform/context';
import { dateOf, dayOfDate } from '../local-time.ts';
import { publicHolidayOn } from '../public-holidays.ts';
import { periodsOn } from '../working-calendar.ts';

/** What each day of a month is like, and what decided on it. */
export async function previewCalendar(
  _ctx: Context,
  { month, ...calendar }: CalendarHours & { month: string },
) {
  const first = dayOfDate(`${month}-01`);
  const days = Array.from({ length: 31 }, (_, index) => first + index)
    .filter((day) => dateOf(day).startsWith(month))
    .map((day) => dayInCalendar(day, calendar));
  return { days };
}

function dayInCalendar(day: number, calendar: CalendarHours): CalendarDay {
  const date = dateOf(day);
  const holiday = calendar.publicHolidays === 'cn' ? publicHolidayOn(date) : undefined;
  const because = calendar.ownDays[date]
    ? 'own-day'
    : !holiday
      ? 'week'
      : holiday.work
        ? 'make-up-day'
        : 'public-holiday';
  return { date, periods: [...periodsOn(day, calendar)], holiday: holiday?.name ?? null, because };
}
