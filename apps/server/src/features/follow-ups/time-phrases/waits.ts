import { MINUTE } from '#features/deadlines';
import { NUMBER, readNumber } from './numerals.ts';
import { part, pattern, type Rule, type Words } from './phrase.ts';

const AMOUNT = part`(?:\d{1,3}\.\d|${NUMBER})`;
const HOURS = part`(?<hours>${AMOUNT}|半)个?(?<half>半)?(?:小时|钟头|h)`;
const MINUTES = part`(?:(?<minutes>${NUMBER})(?:分钟?|min)|(?<quarters>${NUMBER})刻钟)`;
const BEFORE = part`(?<before>(?:再?过|再等|隔)\s*)?`;
const AFTER = part`(?<after>\s*(?:之|以)?[后内])?`;

const ENGLISH_AMOUNT = part`(?:(?<half>half an)|(?<amount>${AMOUNT}))`;

/** 两小时后, 过一个半小时, in 30 minutes: so many milliseconds from now. */
export const waits: readonly Rule<number>[] = [
  { pattern: pattern`${BEFORE}${HOURS}${MINUTES}?${AFTER}`, means: readChinese },
  { pattern: pattern`${BEFORE}${MINUTES}${AFTER}`, means: readChinese },
  {
    pattern: pattern`\b(?:in|within) ${ENGLISH_AMOUNT} ?(?<unit>hour|hr|h|minute|min)s?\b`,
    means: readEnglish,
  },
  {
    pattern: pattern`${ENGLISH_AMOUNT} (?<unit>hour|hr|minute|min)s? (?:later|from now)\b`,
    means: readEnglish,
  },
];

function readChinese({ before, after, hours, half, minutes, quarters }: Words): number | undefined {
  if (!before && !after) return undefined; // a length of time, and no moment
  const wholeHours = hours === '半' ? 0.5 : readAmount(hours ?? '零');
  const rest = minutes ? readNumber(minutes) : 15 * readNumber(quarters ?? '零');
  return ((wholeHours + (half ? 0.5 : 0)) * 60 + rest) * MINUTE;
}

function readEnglish({ half, amount, unit }: Words): number {
  return (half ? 0.5 : readAmount(amount!)) * (unit!.startsWith('h') ? 60 : 1) * MINUTE;
}

const readAmount = (written: string) => (written.includes('.') ? Number(written) : readNumber(written));
