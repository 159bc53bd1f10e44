/** Minutes from midnight, or what the calendar says of the day. */
export type TimeOfDay = number | 'opening' | 'closing';

interface PartOfDay {
  names: readonly string[];
  /** What it means alone; the later one when the first is past. */
  times: readonly TimeOfDay[];
  /** An hour said of it on a clock of 24; more where the night goes on after midnight. */
  hour(hour: number): number;
}

const at = (hour: number) => hour * 60;

const parts: readonly PartOfDay[] = [
  { names: ['凌晨'], times: [at(0)], hour: (hour) => hour % 12 },
  {
    names: ['大清早', '清晨', '早上', '早晨', '一早', '上午', '早', '晨', 'morning'],
    times: ['opening', at(11)],
    hour: (hour) => hour,
  },
  { names: ['a'], times: ['opening'], hour: (hour) => hour % 12 },
  { names: ['中午', '正午', '午间', 'noon', 'midday'], times: [at(12)], hour: (hour) => inTheDay(hour, 3) },
  { names: ['下午', '午后', 'afternoon', 'p'], times: [at(14), at(17)], hour: (hour) => inTheDay(hour, 11) },
  { names: ['傍晚'], times: [at(18)], hour: (hour) => inTheDay(hour, 11) },
  {
    names: ['晚上', '晚间', '夜间', '夜里', '晚', 'evening', 'night'],
    times: [at(19), at(21)],
    hour: inTheNight,
  },
  { names: ['半夜', '午夜', '深夜', 'midnight'], times: [at(24)], hour: inTheNight },
];

/** The 明 of 明早, not that of 说明早. */
export const TOMORROW_IN_SHORT = '(?<![说证声表指发聪文光透分申])明';

/** For patterns: those that may stand alone. 早 and 晚 do so only after a day, a and p belong to an hour. */
export const PARTS = parts
  .flatMap(({ names }) => names.filter((name) => name.length > 1 && !/[a-z]/.test(name)))
  .join('|');

export const partNamed = (name: string): PartOfDay => parts.find(({ names }) => names.includes(name))!;

/** Whoever says 3点 and no more does not mean the night; who writes 03:00 does. */
export function hourWithoutPart(written: string, hour: number): number {
  return written.startsWith('0') ? hour : inTheDay(hour, 6);
}

const inTheDay = (hour: number, lastAfternoonHour: number) =>
  hour >= 1 && hour <= lastAfternoonHour ? hour + 12 : hour;

function inTheNight(hour: number): number {
  if (hour === 12 || hour <= 4) return (hour % 12) + 24;
  return inTheDay(hour, 11);
}
