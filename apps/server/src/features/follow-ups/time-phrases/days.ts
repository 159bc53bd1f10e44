import { dates } from './dates.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import type { Rule } from './phrase.ts';
import { relativeDays } from './relative-days.ts';
import { weekdays } from './weekdays.ts';

/** Ways to name a day: the local days it can be, the likeliest first, and none for what is past. */
export const days: readonly Rule<number[]>[] = [
  ...relativeDays,
  ...weekdays,
  ...dates,
  ...months,
  ...holidays,
];
