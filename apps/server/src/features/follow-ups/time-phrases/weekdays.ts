import { weekdayOf, workingDayAfter } from '#features/deadlines';
import { part, pattern, type Rule, type Said } from './phrase.ts';
import { lastWorkingDayBefore } from './working-days.ts';

const WEEK = '(?:周|星期|礼拜)';
const WHICH = '[上下]+一?个?|本|这一?个?';
const NOT_A_COUNT = part`(?<![每首半\d一二两三四五六七八九十])`; // as in 每周三, 一周三次
const SATURDAY = 5;
const chinese: Record<string, number> = { 一: 0, 二: 1, 三: 2, 四: 3, 五: 4, 六: SATURDAY, 日: 6, 天: 6 };
const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ENGLISH = '(?:mon|tues?|wed|thu(?:rs?)?|fri)|(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** 周五, 下周三, this weekend, next week. Weeks begin on Monday, so that 下周三 is the one of the next such week. */
export const weekdays: readonly Rule<number[]>[] = [
  {
    pattern: pattern`
      (?<which>${WHICH}|${NOT_A_COUNT})${WEEK}
      (?<day>[一二三四五六日天]|[1-7](?![\d天个年岁]))(?!次)`,
    means: ({ which, day }, { today }) =>
      weekOf(which!, today, (monday) => [monday + (chinese[day!] ?? Number(day) - 1)]),
  },
  {
    pattern: pattern`
      (?<which>${WHICH}|(?<!每))${WEEK}末|
      \b(?<english>next |this |last )?weekend\b`,
    means: ({ which = '', english = '' }, { today }) =>
      weekOf(which || english, today, (monday) => [monday + SATURDAY, monday + SATURDAY + 1]),
  },
  {
    pattern: pattern`(?<which>下+)一?个?${WEEK}(?:初|的?第一个工作日)?`,
    means: ({ which }, said) => firstWorkingDay(which!, said),
  },
  { pattern: pattern`\bnext week\b`, means: (_, said) => firstWorkingDay('next', said) },
  {
    pattern: pattern`(?:本|这一?个?)${WEEK}(?:之?内|底)|\b(?:end of (?:the |this )?week|eow)\b`,
    means: (_, { today, calendar }) =>
      weekOf('this', today, (monday) => [lastWorkingDayBefore(monday + 7, calendar) ?? monday + 4]),
  },
  {
    pattern: pattern`\b(?<which>next |this |last |coming )?(?<day>${ENGLISH})\b`,
    means: ({ which = '', day }, { today }) =>
      weekOf(which, today, (monday) => [monday + english.indexOf(day!.slice(0, 3))]),
  },
];

/** Of the week that is named; where none is, of this one and else of the next. What is past names no day. */
function weekOf(which: string, today: number, daysOf: (monday: number) => number[]): number[] {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  if (/上|last/.test(which)) return [];
  if (/next/.test(which)) return daysOf(monday + 7);
  if (which.includes('下')) return daysOf(monday + 7 * which.lastIndexOf('下') + 7);
  return /本|这|this/.test(which) ? daysOf(monday) : [...daysOf(monday), ...daysOf(monday + 7)];
}

const firstWorkingDay = (which: string, { today, calendar }: Said) =>
  weekOf(which, today, (monday) => [workingDayAfter(monday - 1, 1, calendar)]);
