import { isWorkingDay, type WorkingCalendar } from '#features/deadlines';

const DAYS_LOOKED_AT = 60;

export function lastWorkingDayBefore(day: number, calendar: WorkingCalendar): number | undefined {
  for (let earlier = day - 1; earlier > day - DAYS_LOOKED_AT; earlier--) {
    if (isWorkingDay(earlier, calendar)) return earlier;
  }
  return undefined;
}
