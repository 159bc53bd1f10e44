import { workingDayAfter } from '#features/deadlines';
import { dayNamed, yearAndMonthOf } from './month-arithmetic.ts';
import { NUMBER, readNumber } from './numerals.ts';
import { pattern, type Rule, type Said } from './phrase.ts';
import { lastWorkingDayBefore } from './working-days.ts';

const PART = '(?<part>底|末|初|中旬|中|上旬|下旬)';

/** 月底, 下月初, 12月中旬, 年底, end of the month: working days, for a follow-up is work. */
export const months: readonly Rule<number[]>[] = [
  {
    pattern: pattern`(?:(?<which>上个?|下个?|本|这个?)|(?<month>${NUMBER})|(?<![每岁]))月份?${PART}`,
    means: ({ which, month, part }, said) =>
      month ? inMonth(readNumber(month), part!, said) : aroundThisMonth(which, part!, said),
  },
  { pattern: pattern`下个?月|\bnext month\b`, means: (_, said) => aroundThisMonth('下', '初', said) },
  {
    pattern: pattern`\b(?:end of (?:the |this )?month|month end|eom)\b`,
    means: (_, said) => aroundThisMonth(undefined, '底', said),
  },
  {
    pattern: pattern`
      (?:(?<year>今|明)年年?|(?<![去前每往历多半\d一两三五十])年)(?<part>底|末|初)|
      \b(?:end of (?:the |this )?year|year end)\b`,
    means({ year, part = '底' }, { today, calendar }) {
      const thisYear = yearAndMonthOf(today).year;
      const years = year ? [thisYear + (year === '明' ? 1 : 0)] : [thisYear, thisYear + 1];
      return years.flatMap((year) => partOf(year, part === '初' ? 1 : 12, part, calendar));
    },
  },
];

function aroundThisMonth(which: string | undefined, part: string, { today, calendar }: Said) {
  if (which?.startsWith('上')) return [];
  const { year, month } = yearAndMonthOf(today);
  const later = which?.startsWith('下') ? [1] : which ? [0] : [0, 1];
  return later.flatMap((months) => partOf(year, month + months, part, calendar));
}

function inMonth(month: number, part: string, { today, calendar }: Said) {
  if (month < 1 || month > 12) return undefined;
  const { year } = yearAndMonthOf(today);
  return [...partOf(year, month, part, calendar), ...partOf(year + 1, month, part, calendar)];
}

function partOf(year: number, month: number, part: string, calendar: Said['calendar']): number[] {
  const first = dayNamed(year, month, 1)!;
  if (part === '底' || part === '末') {
    const last = lastWorkingDayBefore(dayNamed(year, month + 1, 1)!, calendar);
    return last === undefined ? [] : [last];
  }
  const from = part.startsWith('中') ? first + 14 : part === '下旬' ? first + 20 : first;
  return [workingDayAfter(from - 1, 1, calendar)];
}
