export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** What a clock on a wall in the zone shows, written as if it were UTC. */
export function wallTime(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** The local day an instant falls on, counted from 1970-01-01. */
export function dayOf(instant: number, timeZone: string): number {
  return Math.floor(wallTime(instant, timeZone) / DAY);
}

/**
 * When a wall in the zone shows this time: the first time when clocks go back and it shows it twice,
 * and the very change when clocks go forward and it never does.
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  if (offsetAt(wall - before, timeZone) === before) return wall - before;
  if (offsetAt(wall - after, timeZone) === after) return wall - after;
  return changeBetween(wall - after, wall - before, timeZone);
}

export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
export const dayOfDate = (date: string): number => Date.parse(date) / DAY;

/** 0 for a Sunday, as `Date` counts. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

interface Zone {
  format: Intl.DateTimeFormat;
  /** By UTC day; null for a day on which clocks are changed. */
  offsets: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

// Intl takes a microsecond or more for each answer, so it is asked twice for each UTC day and zone.
function offsetAt(instant: number, timeZone: string): number {
  const zone = zoneNamed(timeZone);
  const day = Math.floor(instant / DAY);
  let offset = zone.offsets.get(day);
  if (offset === undefined) {
    const first = askOffset(day * DAY, zone);
    offset = first === askOffset((day + 1) * DAY, zone) ? first : null;
    zone.offsets.set(day, offset);
  }
  return offset ?? askOffset(instant, zone);
}

function zoneNamed(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = {
      format: new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
      offsets: new Map(),
    };
    zones.set(timeZone, zone);
  }
  return zone;
}

function askOffset(instant: number, { format }: Zone): number {
  const found = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(instant));
  if (!found) return 0;
  const [, sign, hours, minutes, seconds] = found;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -offset : offset;
}

function changeBetween(from: number, to: number, timeZone: string): number {
  const before = offsetAt(from, timeZone);
  let [unchanged, changed] = [from, to];
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (offsetAt(middle, timeZone) === before) unchanged = middle;
    else changed = middle;
  }
  return changed;
}
