import { dayNamed, yearAndMonthOf } from './month-arithmetic.ts';
import { NUMBER, readNumber } from './numerals.ts';
import { pattern, type Rule, type Said } from './phrase.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?\\.?`;
const ORDINAL = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th)?`;

/** 2026-12-01, 12/25, 十月十号, 下个月5号, Dec 25th. A date without a year is the next of its kind. */
export const dates: readonly Rule<number[]>[] = [
  {
    pattern: pattern`(?<!\d)(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})(?!\d)`,
    means: ({ year, month, date }) => existing([dayNamed(Number(year), Number(month), Number(date))]),
  },
  {
    pattern: pattern`
      (?:(?<year>\d{4}|[〇零一二三四五六七八九]{4})年|(?<another>[今明后])年)?的?
      (?<month>${NUMBER})月(?<date>${NUMBER})(?:[日号]|(?![\d个次件单台人天年月元%.]))`,
    means({ year, another, month, date }, { today }) {
      const thisYear = yearAndMonthOf(today).year;
      const years = year
        ? [readNumber(year)]
        : another
          ? [thisYear + '今明后'.indexOf(another)]
          : [thisYear, thisYear + 1];
      return existing(years.map((year) => dayNamed(year, readNumber(month!), readNumber(date!))));
    },
  },
  {
    // With a hyphen only before a time: 10-20 alone may be anything.
    pattern: pattern`
      (?<![\d/.:-])(?<month>\d{1,2})
      (?:/(?<date>\d{1,2})(?![\d/%])|-(?<dashed>\d{1,2})(?=\s+\d{1,2}:\d\d))`,
    means: ({ month, date, dashed }, said) => inThisYearOrNext(Number(month), Number(date ?? dashed), said),
  },
  {
    pattern: pattern`
      (?<which>下个?月|本月|这个?月|(?<![月〇零一二三四五六七八九十]))的?
      (?<date>${NUMBER})(?:号(?![线楼机店仓柜库门客码单])|日(?![元均后内前]))`,
    means({ which, date }, { today }) {
      const { year, month } = yearAndMonthOf(today);
      const months = which!.startsWith('下') ? [1] : which ? [0] : [0, 1, 2];
      return existing(months.map((later) => dayNamed(year, month + later, readNumber(date!))));
    },
  },
  {
    pattern: pattern`\b${MONTH} ${ORDINAL}\b(?:,? (?<year>\d{4}))?`,
    means: ({ month, date, year }, said) => readEnglish(month!, date!, year, said),
  },
  {
    pattern: pattern`\b${ORDINAL} (?:of )?${MONTH}(?:,? (?<year>\d{4}))?(?![a-z])`,
    means: ({ month, date, year }, said) => readEnglish(month!, date!, year, said),
  },
];

function readEnglish(name: string, date: string, year: string | undefined, said: Said) {
  const month = MONTHS.indexOf(name) + 1;
  return year
    ? existing([dayNamed(Number(year), month, Number(date))])
    : inThisYearOrNext(month, Number(date), said);
}

function inThisYearOrNext(month: number, date: number, { today }: Said) {
  const { year } = yearAndMonthOf(today);
  return existing([dayNamed(year, month, date), dayNamed(year + 1, month, date)]);
}

/** A date that does not exist is none. */
function existing(days: (number | undefined)[]): number[] | undefined {
  const found = days.filter((day) => day !== undefined);
  return found.length > 0 ? found : undefined;
}
