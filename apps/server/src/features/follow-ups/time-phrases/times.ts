import { NUMBER, readNumber } from './numerals.ts';
import { hourWithoutPart, PARTS, partNamed, type TimeOfDay, TOMORROW_IN_SHORT } from './parts-of-day.ts';
import { part, pattern, type Rule } from './phrase.ts';

export interface Times {
  /** The first that is not past is meant. */
  times: readonly TimeOfDay[];
  /** Where no day is named: of a working day, rather than of today or tomorrow. */
  ofWorkingDay?: boolean;
}

const ENGLISH_PART = part`(?:\b(?<!good )(?:morning|afternoon|evening)\b|(?<=\bto|tomorrow )night\b)`;
const PART = part`(?:(?<part>${PARTS}|[早晚]|${ENGLISH_PART})\s*(?:at\s+)?)?`;
const IN_THE = part`(?: in the (?<after>morning|afternoon|evening))?`;

const PAST_THE_HOUR = part`(?:
  (?<half>半)|(?<quarters>[一三13])刻|整|
  (?<minute>[0-5]\d|[〇零一二三四五六七八九十]{2,3}|${NUMBER}(?=分))分?
)`;

// Three points of a list are no three o'clock: 提了3点意见, 有两点要说.
const COUNTING = '[有这那几出充了结第快慢多少差]';
const COUNTED = part`(?:
  [点\d]|
  意见|建议|要求|需求|问题|原因|说明|内容|疑问|补充|反馈|注意|不足|诉求|理由|想法
)`;

/** 10:30, 下午3点半, the 晚8点 of 今晚8点, 上午, 下班前, 3pm, noon, end of day. */
export const times: readonly Rule<Times>[] = [
  {
    pattern: pattern`
      ${PART}(?<counting>${COUNTING})?(?<hour>${NUMBER})(?:点钟?|时(?![间候段效长常]))
      (?:${PAST_THE_HOUR}|(?!${COUNTED}))`,
    means({ part, counting, hour, half, quarters, minute }) {
      const exact = half || quarters || minute;
      const fewer = hour === '一' && (!part || part.length === 1); // 早一点 and 一点 say how much, not when
      if (!exact && (counting || fewer)) return undefined;
      const minutes = half ? 30 : quarters ? 15 * readNumber(quarters) : minute ? readNumber(minute) : 0;
      return clockTime(part, hour!, minutes);
    },
  },
  {
    pattern: pattern`
      ${PART}(?<![\d:.])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])
      (?:\s*(?<meridiem>[ap])\.?m\b\.?)?${IN_THE}`,
    means: ({ part, hour, minute, meridiem, after }) =>
      clockTime(part ?? meridiem ?? after, hour!, Number(minute)),
  },
  {
    pattern: pattern`(?<![\d:.])\b(?<hour>\d{1,2})(?:\s*(?<meridiem>[ap])\.?m\b\.?| o'?clock\b${IN_THE})`,
    means: ({ hour, meridiem, after }) => clockTime(meridiem ?? after, hour!, 0),
  },
  {
    pattern: pattern`(?:(?<part>${ENGLISH_PART}) )?\bat (?<hour>\d{1,2})(?![\d:/.,]|\s*[ap]\.?m)${IN_THE}`,
    means: ({ part, hour, after }) => clockTime(part ?? after, hour!, 0),
  },
  {
    pattern: pattern`
      (?<part>${PARTS})(?!好)|
      (?<=[今昨一二三四五六日天]|${TOMORROW_IN_SHORT})(?<single>[早晚晨])(?!些|一?点)|
      (?<english>${ENGLISH_PART}|\b(?:noon|midday|midnight)\b)`,
    means: ({ part, single, english }) => ({ times: partNamed((part ?? single ?? english)!).times }),
  },
  {
    pattern: pattern`
      下班(?!之?后|以后|了)(?:之?前|时)?|(?<=[今明][天日])之?内|
      \b(?:end of (?:the )?(?:business |working )?day|close of business|eod|cob)\b`,
    means: () => ({ times: ['closing'], ofWorkingDay: true }),
  },
  {
    pattern: pattern`
      [一刚]上班|上班(?:时|之?后)|
      \b(?:start of (?:the )?(?:business |working )?day|first thing)\b`,
    means: () => ({ times: ['opening'], ofWorkingDay: true }),
  },
];

function clockTime(part: string | undefined, written: string, minute: number): Times | undefined {
  const hour = readNumber(written);
  if (hour > 24 || minute > 59) return undefined;
  const hourOfDay = part === undefined ? hourWithoutPart(written, hour) : partNamed(part).hour(hour);
  return { times: [hourOfDay * 60 + minute] };
}
