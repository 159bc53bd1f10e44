import type { WorkingCalendar } from '#features/deadlines';
import { readTime, whatRemains } from '#features/follow-ups';

export interface ReadPlan {
  what: string;
  dueAt: Date;
}

const LONGEST = 500;

/**
 * What is to be done when, if the text names a time that is still to come, as it was meant when it was written: 明天 is
 * the day after the contact. Any other plan is a text and no promise.
 */
export function readPlan(
  text: string,
  writtenAt: Date,
  { now, calendar }: { now: Date; calendar: WorkingCalendar & { timeZone: string } },
): ReadPlan | undefined {
  const read = readTime(text, writtenAt, calendar);
  if (!read || read.at <= now) return undefined;
  return { what: (whatRemains(text, read.matched) || text).slice(0, LONGEST), dueAt: read.at };
}
