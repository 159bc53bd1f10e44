import type { QuietHours } from '@huiyin/contract/notices';
import { DAY, dayOf, instantOf, MINUTE } from '#features/deadlines';

/** When the quiet hours that run now end; null when none do. */
export function quietUntil(now: Date, quiet: QuietHours, timeZone: string): Date | null {
  const today = dayOf(now.getTime(), timeZone);
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  for (const began of [today, today - 1]) {
    const starts = instantOf(began * DAY + from * MINUTE, timeZone);
    const ends = instantOf((to > from ? began : began + 1) * DAY + to * MINUTE, timeZone);
    if (starts <= now.getTime() && now.getTime() < ends) return new Date(ends);
  }
  return null;
}

function minutesOf(time: string) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
