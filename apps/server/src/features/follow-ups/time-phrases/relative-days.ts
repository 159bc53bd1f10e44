import { workingDayAfter } from '#features/deadlines';
import { addMonths } from './month-arithmetic.ts';
import { NUMBER, readNumber } from './numerals.ts';
import { TOMORROW_IN_SHORT } from './parts-of-day.ts';
import { part, pattern, type Rule, type Said } from './phrase.ts';

const UNIT = '(?<unit>天|日|周|星期|礼拜|月|年|工作日)';
const ENGLISH_UNIT = '(?<unit>(?:working |business )?day|week|month|year)s?';
const AGO = part`${NUMBER}个?(?:天|日|周|星期|礼拜|月|年|小时|分钟)(?:之|以)?前`;

/** 今天, 大后天, 3天后, 下个工作日, in two weeks; and what is past, so that it is not taken for something else. */
export const relativeDays: readonly Rule<number[]>[] = [
  {
    pattern: pattern`今[天日儿]|今(?=[早晚晨])|\btoday\b|\bto(?=night\b)`,
    means: (_, { today }) => [today],
  },
  {
    pattern: pattern`
      明[天日儿]|次日|翌日|隔天|
      ${TOMORROW_IN_SHORT}(?=[早晚晨]|[上中下]午)|
      \b(?:tomorrow|tmrw?)\b`,
    means: (_, { today }) => [today + 1],
  },
  {
    pattern: pattern`(?<![\d天日周月年以之今最])(?<more>大*)后[天日](?!天)|\bday after tomorrow\b`,
    means: ({ more = '' }, { today }) => [today + 2 + more.length],
  },
  {
    pattern: pattern`(?<before>再?过|隔)?(?<amount>${NUMBER}|半)个?${UNIT}(?<after>(?:之|以)?[后内])?`,
    means: ({ before, amount, unit, after }, said) =>
      before || after ? daysAfter(amount!, unit!, said) : undefined,
  },
  {
    pattern: pattern`\b(?:in|within) (?<amount>${NUMBER}) ${ENGLISH_UNIT}\b`,
    means: ({ amount, unit }, said) => daysAfter(amount!, unit!, said),
  },
  {
    pattern: pattern`(?<amount>${NUMBER}) ${ENGLISH_UNIT} (?:later|from now)\b`,
    means: ({ amount, unit }, said) => daysAfter(amount!, unit!, said),
  },
  {
    pattern: pattern`
      (?:下一?个?|次一?个?|第二个)工作日|
      工作日(?:的?第二天|次日)|
      \bnext (?:working|business) day\b`,
    means: (_, { today, calendar }) => [workingDayAfter(today, 1, calendar)],
  },
  {
    pattern: pattern`
      (?:大?前|昨)[天日]|昨(?=[早晚晨])|${AGO}|
      \byesterday\b|\blast (?:night|week|month|year)\b|
      ${NUMBER} (?:minute|hour|day|week|month|year)s? ago\b`,
    means: () => [],
  },
];

function daysAfter(amount: string, unit: string, { today, calendar }: Said): number[] | undefined {
  if (amount === '半') return halfAfter(unit, today);
  const count = readNumber(amount);
  if (count < 1 || count > 999) return undefined;
  if (/工作日|working|business/.test(unit)) return [workingDayAfter(today, count, calendar)];
  if (/月|month/.test(unit)) return [addMonths(today, count)];
  if (/年|year/.test(unit)) return [addMonths(today, 12 * count)];
  return [today + count * (/周|星期|礼拜|week/.test(unit) ? 7 : 1)];
}

function halfAfter(unit: string, today: number) {
  if (unit === '月') return [today + 15];
  return unit === '年' ? [addMonths(today, 6)] : undefined;
}
