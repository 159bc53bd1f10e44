import type { Calendar } from '@huiyin/contract/calendars';

export type Periods = Calendar['week'][number];

const onePeriod = /^(\d{1,2})[:：](\d{2})\s*[-–—~～－\u81f3\u5230]\s*(\d{1,2})[:：](\d{2})$/;
const between = /[,，、;；\s]+(?=\d{1,2}[:：]\d{2}\s*[-–—~～－\u81f3\u5230])/;

/** As in 09:00-12:00 13:30-18:00; empty for a day off. */
export function periodsText(periods: Periods): string {
  return periods.map(({ opens, closes }) => `${timeOf(opens)}-${timeOf(closes)}`).join(' ');
}

/** The periods that a text means, in full-width signs too; undefined where it is not one, or they overlap. */
export function readPeriods(text: string): Periods | undefined {
  const words = text.trim();
  if (words === '') return [];
  const found = words.split(between).map(readPeriod);
  const isInOrder = found.every((period, index) => {
    const before = found[index - 1];
    return (
      period && period.opens < period.closes && (index === 0 || (before && before.closes <= period.opens))
    );
  });
  return isInOrder ? (found as Periods) : undefined;
}

function readPeriod(text: string) {
  const [, ...numbers] = onePeriod.exec(text.trim()) ?? [];
  if (numbers.length === 0) return undefined;
  const [fromHour, fromMinute, toHour, toMinute] = numbers.map(Number) as [number, number, number, number];
  const [opens, closes] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return fromMinute < 60 && toMinute < 60 && closes <= 1440 ? { opens, closes } : undefined;
}

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
