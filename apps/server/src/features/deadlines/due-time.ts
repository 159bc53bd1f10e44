import { dayOf, MINUTE } from './local-time.ts';
import { intervalsOn, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays, addWorkingTime, isWorkingTime, workingTimeBetween } from './working-time.ts';

/** How long a promise gives: time of its calendar (see `aroundTheClock` for clock hours), or whole working days. */
export type Target = { milliseconds: number } | { workingDays: number };

export interface Terms {
  target: Target;
  /** In time of the calendar; null for a promise without a warning. */
  warnBeforeMinutes: number | null;
}

/** The clock of one promise. It is a value: each change makes another. */
export interface Clock {
  startedAt: Date;
  /** While paused: when it would have been due, had it gone on. */
  dueAt: Date;
  warnAt: Date | null;
  warnBeforeMinutes: number | null;
  pausedAt: Date | null;
  /** Time of the calendar spent in pauses that have ended. */
  pausedMilliseconds: number;
  status: 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
}

export function startClock(terms: Terms, now: Date, calendar: WorkingCalendar): Clock {
  return startClockUntil(dueAfter(terms.target, now, calendar), terms.warnBeforeMinutes, now, calendar);
}

/** For a due time that somebody has named, as a follow-up's. */
export function startClockUntil(
  dueAt: Date,
  warnBeforeMinutes: number | null,
  now: Date,
  calendar: WorkingCalendar,
): Clock {
  const clock = { startedAt: now, warnBeforeMinutes, pausedAt: null, pausedMilliseconds: 0 };
  return dueAtAnother({ ...clock, dueAt, warnAt: null, status: 'running' }, dueAt, calendar);
}

export function pauseClock(clock: Clock, now: Date): Clock {
  if (clock.status !== 'running' || isOverdue(clock, now)) return clock;
  return { ...clock, status: 'paused', pausedAt: now };
}

export function resumeClock(clock: Clock, now: Date, calendar: WorkingCalendar): Clock {
  if (clock.status !== 'paused') return clock;
  return { ...moveOverPause(clock, now, calendar), status: 'running', pausedAt: null };
}

/** Higher priority: the earlier of the old due and now + new target, so that nothing is breached by being raised. */
export function raiseClock(clock: Clock, terms: Terms, now: Date, calendar: WorkingCalendar): Clock {
  if (hasEnded(clock) || isOverdue(clock, now)) return clock;
  const raised = dueAfter(terms.target, clock.pausedAt ?? now, calendar);
  const { warnBeforeMinutes } = terms;
  return dueAtAnother({ ...clock, warnBeforeMinutes }, earlier(clock.dueAt, raised), calendar);
}

/** Lower priority: what the new target would have given from the start. It never un-breaches. */
export function lowerClock(clock: Clock, terms: Terms, now: Date, calendar: WorkingCalendar): Clock {
  if (hasEnded(clock) || isOverdue(clock, now)) return clock;
  const fromStart = dueAfter(terms.target, clock.startedAt, calendar);
  const lowered = addWorkingTime(fromStart, clock.pausedMilliseconds, calendar);
  const { warnBeforeMinutes } = terms;
  return dueAtAnother({ ...clock, warnBeforeMinutes }, later(clock.dueAt, lowered), calendar);
}

/** Another due time, named by somebody. In a pause it is kept as it was named, and the wait counts from now. */
export function moveClock(clock: Clock, dueAt: Date, now: Date, calendar: WorkingCalendar): Clock {
  if (hasEnded(clock) || isOverdue(clock, now)) return clock;
  const moved = clock.pausedAt ? { ...moveOverPause(clock, now, calendar), pausedAt: now } : clock;
  return dueAtAnother(moved, dueAt, calendar);
}

const hasEnded = ({ status }: Clock) => status !== 'running' && status !== 'paused';

// Whether or not it has been noticed yet. A pause begins before the due time and holds it off.
const isOverdue = ({ status, dueAt }: Clock, now: Date) => status === 'running' && dueAt <= now;

function dueAfter(target: Target, from: Date, calendar: WorkingCalendar): Date {
  return 'workingDays' in target
    ? withinItsDay(addWorkingDays(from, target.workingDays, calendar), calendar)
    : addWorkingTime(from, target.milliseconds, calendar);
}

// What was promised on a Sunday morning is not due on Monday before anybody is there, but when that day closes.
function withinItsDay(due: Date, calendar: WorkingCalendar): Date {
  if (isWorkingTime(due, calendar)) return due;
  const last = intervalsOn(dayOf(due.getTime(), calendar.timeZone), calendar).at(-1);
  return last ? new Date(last.to) : due;
}

// The due time moves on by what the pause took. Where only time after closing was left, that is left again.
function moveOverPause(clock: Clock, now: Date, calendar: WorkingCalendar): Clock {
  const pausedAt = clock.pausedAt!;
  const paused = workingTimeBetween(pausedAt, now, calendar);
  const dueAt =
    workingTimeBetween(pausedAt, clock.dueAt, calendar) > 0
      ? addWorkingTime(clock.dueAt, paused, calendar)
      : new Date(now.getTime() + clock.dueAt.getTime() - pausedAt.getTime());
  return dueAtAnother({ ...clock, pausedMilliseconds: clock.pausedMilliseconds + paused }, dueAt, calendar);
}

// The warning follows every move, and never comes before the start.
function dueAtAnother(clock: Clock, dueAt: Date, calendar: WorkingCalendar): Clock {
  const { startedAt, warnBeforeMinutes } = clock;
  if (warnBeforeMinutes === null) return { ...clock, dueAt, warnAt: null };
  const untilDue = workingTimeBetween(startedAt, dueAt, calendar);
  const untilWarning = Math.max(0, untilDue - warnBeforeMinutes * MINUTE);
  return { ...clock, dueAt, warnAt: addWorkingTime(startedAt, untilWarning, calendar) };
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);
const later = (one: Date, other: Date) => (one > other ? one : other);
