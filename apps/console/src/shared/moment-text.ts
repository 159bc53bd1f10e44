import { t, sharedText as text } from './text.ts';

const MINUTE = 60_000;
const two = (number: number) => String(number).padStart(2, '0');

export const dayText = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
export const timeText = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** As in 2026-11-21 14:20. */
export const exactText = (at: Date) => `${dayText(at)} ${timeText(at)}`;

/** As one would say it: 5 分钟前, 今天 14:20, 昨天 09:05, 11-21 14:20, 2025-11-21. */
export function relativeText(at: Date, now: Date): string {
  // Cut towards zero: the server's clock may be a little ahead of ours.
  const minutes = Math.trunc((now.getTime() - at.getTime()) / MINUTE);
  if (minutes === 0) return t(text.justNow);
  if (minutes > 0 && minutes < 60) return t(text.minutesAgo, { count: minutes });

  const time = timeText(at);
  if (isDay(at, now, 0)) return t(text.todayAt, { time });
  if (isDay(at, now, -1)) return t(text.yesterdayAt, { time });
  if (isDay(at, now, 1)) return t(text.tomorrowAt, { time });
  return at.getFullYear() === now.getFullYear() ? exactText(at).slice('2026-'.length) : dayText(at);
}

function isDay(at: Date, now: Date, daysAway: number) {
  return dayText(at) === dayText(new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAway));
}
