import { dateOf, publicHolidayOn, workingDayAfter } from '#features/deadlines';
import { NUMBER, readNumber } from './numerals.ts';
import { pattern, type Rule, type Said } from './phrase.ts';
import { lastWorkingDayBefore } from './working-days.ts';

const festivals: Record<string, string[]> = {
  ...{ 春节: ['春节'], 过年: ['春节'], 年: ['春节'], 新年: ['元旦', '春节'], 元旦: ['元旦'] },
  ...{ 清明: ['清明'], 五一: ['劳动节'], 劳动: ['劳动节'], 端午: ['端午'], 中秋: ['中秋'] },
  ...{ 国庆: ['国庆节'], 十一: ['国庆节'] },
  ...{ 'spring festival': ['春节'], 'chinese new year': ['春节'], 'new year': ['元旦'] },
  ...{ 'national day': ['国庆节'], 'labour day': ['劳动节'], 'labor day': ['劳动节'] },
  ...{ 'mid-autumn': ['中秋'], 'dragon boat': ['端午'] },
};

// 三年后 and 环节后 are about neither New Year nor a holiday.
const NEW_YEAR = String.raw`(?<![\d零一二两三四五六七八九十几多半今明去前每当来百往])年`;
const ANY = '(?<![环细调季章情关枝末])节(?:假日)?|(?:小?长假|假期|放假|收假)';
const NAMED = '过年|春节|新年|元旦|清明|五一|劳动|端午|中秋|国庆|十一';
const CHINESE = `(?:(?<festival>${NAMED}|${NEW_YEAR})节?(?:的?小?长假|假期|放假)?|${ANY})`;
const NTH = `(?:的?(?:第(?<nth>${NUMBER})个?(?:工作日|天)|首个工作日|首日))?`;
const ENGLISH = Object.keys(festivals)
  .filter((name) => /[a-z]/.test(name))
  .join('|');

/** 国庆后, 节后第一天, 年后第二个工作日, 春节前, after the holiday. */
export const holidays: readonly Rule<number[]>[] = [
  {
    pattern: pattern`${CHINESE}(?:结束|过完?)?(?:之|以)?后(?:上班)?${NTH}`,
    means: ({ festival, nth = '1' }, said) => workingDaysAfter(festival, readNumber(nth), said),
  },
  {
    pattern: pattern`过完(?:(?<festival>年)|节)(?:之?后)?${NTH}`,
    means: ({ festival, nth = '1' }, said) => workingDaysAfter(festival, readNumber(nth), said),
  },
  {
    // 年前买的 is past.
    pattern: pattern`${CHINESE}(?:之|以)?前(?:一天|最后一个工作日)?(?!就|已|买|购|下单|签|发|收)`,
    means({ festival }, said) {
      const holiday = nextHoliday(festival, said);
      const before = holiday && lastWorkingDayBefore(holiday.first, said.calendar);
      return before === undefined ? undefined : [before];
    },
  },
  {
    pattern: pattern`\bafter (?:the )?(?:(?<festival>${ENGLISH})(?: festival)?|holidays?)\b`,
    means: ({ festival }, said) => workingDaysAfter(festival, 1, said),
  },
];

function workingDaysAfter(festival: string | undefined, nth: number, said: Said): number[] | undefined {
  const holiday = nextHoliday(festival, said);
  return holiday && nth >= 1 && nth <= 99 ? [workingDayAfter(holiday.last, nth, said.calendar)] : undefined;
}

const A_YEAR_AND_MORE = 400;

/** The days off in a row to which the next day of the festival belongs, or of any holiday; it may be today. */
function nextHoliday(festival: string | undefined, { today }: Said) {
  const names = festival === undefined ? undefined : festivals[festival]!;
  for (let day = today; day < today + A_YEAR_AND_MORE; day++) {
    const name = nameOfDayOff(day);
    if (!name || (names && !names.includes(name))) continue;
    let [first, last] = [day, day];
    while (nameOfDayOff(first - 1)) first--;
    while (nameOfDayOff(last + 1)) last++;
    return { first, last };
  }
  return undefined;
}

function nameOfDayOff(day: number): string | undefined {
  const holiday = publicHolidayOn(dateOf(day));
  return holiday && !holiday.work ? holiday.name : undefined;
}
