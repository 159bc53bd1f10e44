import { DUE_SOON_MS } from '@huiyin/contract/deadlines';
import { t, sharedText as text } from './text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Due {
  urgency: 'late' | 'soon' | 'calm';
  words: string;
}

/** How long is left of a promise, or how long it is broken, with colour only where time is short. */
export function dueTime(dueAt: Date, now: Date): Due {
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) return { urgency: 'late', words: lateText(-left) };
  return { urgency: left <= DUE_SOON_MS ? 'soon' : 'calm', words: leftText(left) };
}

function leftText(left: number) {
  if (left < MINUTE) return t(text.underMinuteLeft);
  if (left < HOUR) return t(text.minutesLeft, { count: Math.floor(left / MINUTE) });
  if (left < 2 * DAY) return t(text.hoursLeft, hoursAndMinutes(left));
  return t(text.daysLeft, { count: Math.floor(left / DAY) });
}

function lateText(late: number) {
  if (late < MINUTE) return t(text.underMinuteLate);
  if (late < HOUR) return t(text.minutesLate, { count: Math.floor(late / MINUTE) });
  if (late < 2 * DAY) return t(text.hoursLate, hoursAndMinutes(late));
  return t(text.daysLate, { count: Math.floor(late / DAY) });
}

const hoursAndMinutes = (span: number) => ({
  hours: Math.floor(span / HOUR),
  minutes: Math.floor((span % HOUR) / MINUTE),
});
