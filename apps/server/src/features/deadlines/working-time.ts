import { DAY, dayOf, instantOf, wallTime } from './local-time.ts';
import { type Interval, intervalsOn, isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** A calendar has none, or so little that what was asked lies decades away. */
export class NoWorkingTime extends Error {
  override name = 'NoWorkingTime';
  constructor() {
    super('The calendar has no working time, or far too little of it.');
  }
}

/** The first moment at which this much working time has passed since `start`. */
export function addWorkingTime(start: Date, milliseconds: number, calendar: WorkingCalendar): Date {
  assertCount(milliseconds);
  if (milliseconds === 0) return new Date(start);

  let left = milliseconds;
  for (const { from, to } of workingTimeFrom(start, calendar)) {
    if (left <= to - from) return new Date(from + left);
    left -= to - from;
  }
  throw new NoWorkingTime();
}

/** In milliseconds; 0 when `to` is not after `from`. */
export function workingTimeBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  const end = to.getTime();
  let total = 0;
  for (const interval of workingTimeFrom(from, calendar, dayOf(end, calendar.timeZone))) {
    if (interval.from >= end) break;
    total += Math.min(interval.to, end) - interval.from;
  }
  return total;
}

export function isWorkingTime(moment: Date, calendar: WorkingCalendar): boolean {
  return workingTimeFrom(moment, calendar).next().value?.from === moment.getTime();
}

/** `moment` itself when it is working time, else the next opening. */
export function nextWorkingMoment(moment: Date, calendar: WorkingCalendar): Date {
  const next = workingTimeFrom(moment, calendar).next();
  if (next.done) throw new NoWorkingTime();
  return new Date(next.value.from);
}

/** The same time of day, so many working days on. A start on a day off counts as the working day before. */
export function addWorkingDays(start: Date, days: number, calendar: WorkingCalendar): Date {
  assertCount(days);
  if (days === 0) return new Date(start);

  const wall = wallTime(start.getTime(), calendar.timeZone);
  const day = Math.floor(wall / DAY);
  const timeOfDay = wall - day * DAY;
  return new Date(instantOf(workingDayAfter(day, days, calendar) * DAY + timeOfDay, calendar.timeZone));
}

/** The nth working day after a local day, both counted from 1970-01-01. */
export function workingDayAfter(day: number, nth: number, calendar: WorkingCalendar): number {
  let left = nth;
  for (let later = day + 1; later <= day + DAYS_LOOKED_AT; later++) {
    if (isWorkingDay(later, calendar) && --left === 0) return later;
  }
  throw new NoWorkingTime();
}

const DAYS_LOOKED_AT = 30 * 366;

// Clocks set back around midnight return to the day before, so that a moment's working time may be the next day's:
// hence the one day more.
function* workingTimeFrom(
  moment: Date,
  calendar: WorkingCalendar,
  lastDay?: number,
): Generator<Interval, undefined> {
  const start = moment.getTime();
  const firstDay = dayOf(start, calendar.timeZone);
  const end = lastDay === undefined ? firstDay + DAYS_LOOKED_AT : lastDay + 1;
  for (let day = firstDay; day <= end; day++) {
    for (const interval of intervalsOn(day, calendar)) {
      if (interval.to <= start) continue;
      yield interval.from >= start ? interval : { from: start, to: interval.to };
    }
  }
}

function assertCount(amount: number) {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`Not a count of anything: ${amount}`);
}
