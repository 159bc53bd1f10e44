import type { PersonKey } from '../people.ts';
import { shiftOn, shifts } from '../roster.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const CHINA = 8 * HOUR; // all year: there is no summer time
const OPENS = 8 * 60;
const CLOSES = 22 * 60;

/** The local day, counted from 1970-01-01. */
export const dayOf = (moment: Date) => Math.floor((moment.getTime() + CHINA) / DAY);

/** Minutes after local midnight. */
export const minuteOf = (moment: Date) => Math.floor(((moment.getTime() + CHINA) % DAY) / MINUTE);

export const momentAt = (day: number, minute: number) => new Date(day * DAY + minute * MINUTE - CHINA);

/** As in 2026-11-21. */
export const localDateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** As people say it: 11月21日. */
export function spokenDateOf(day: number) {
  const date = new Date(day * DAY);
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

export const isOpen = (moment: Date) => minuteOf(moment) >= OPENS && minuteOf(moment) < CLOSES;

/** The same moment while the desk is open, else `late` minutes after it opens next. */
export function whenOpen(moment: Date, late: number): Date {
  if (isOpen(moment)) return moment;
  const day = dayOf(moment) + (minuteOf(moment) < OPENS ? 0 : 1);
  return momentAt(day, OPENS + late);
}

/** The same moment while the desk is open, else `before` minutes ahead of its last closing. */
export function lastOpen(moment: Date, before: number): Date {
  if (isOpen(moment)) return moment;
  const day = dayOf(moment) - (minuteOf(moment) < OPENS ? 1 : 0);
  return momentAt(day, CLOSES - before);
}

export function isWorking(person: PersonKey, moment: Date): boolean {
  const key = shiftOn(person, dayOf(moment));
  if (!key) return false;
  return minuteOf(moment) >= minutes(shifts[key].begins) && minuteOf(moment) < minutes(shifts[key].ends);
}

function minutes(clock: string) {
  const [hours, rest] = clock.split(':').map(Number);
  return hours! * 60 + rest!;
}
