import { DAY, instantOf, MINUTE, periodsOn, type WorkingCalendar } from '#features/deadlines';
import type { TimeOfDay } from './parts-of-day.ts';

const USUAL = { opening: 9 * 60, closing: 18 * 60 };

/** Every time on every day, in the order in which they are likely meant. */
export function momentsOf(
  days: readonly number[],
  times: readonly TimeOfDay[],
  calendar: WorkingCalendar,
): number[] {
  return days.flatMap((day) =>
    times.map((time) => instantOf(day * DAY + minutesOf(time, day, calendar) * MINUTE, calendar.timeZone)),
  );
}

// Who works at midnight has no opening and no closing time then: it is the usual one.
function minutesOf(time: TimeOfDay, day: number, calendar: WorkingCalendar): number {
  if (typeof time === 'number') return time;
  const periods = periodsOn(day, calendar);
  const { opens = 0 } = periods[0] ?? {};
  const { closes = 1440 } = periods.at(-1) ?? {};
  if (time === 'opening') return opens > 0 ? opens : USUAL.opening;
  return closes < 1440 ? closes : USUAL.closing;
}
