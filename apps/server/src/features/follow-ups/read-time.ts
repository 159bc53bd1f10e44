import { dayOf, isWorkingDay, type WorkingCalendar, workingDayAfter } from '#features/deadlines';
import { foldText } from '#features/tickets';
import { days } from './time-phrases/days.ts';
import { momentsOf } from './time-phrases/moments.ts';
import { firstPhrase, leftmost, type Phrase, pattern, type Said } from './time-phrases/phrase.ts';
import { type Times, times } from './time-phrases/times.ts';
import { waits } from './time-phrases/waits.ts';

export interface TimeRead {
  at: Date;
  /** Where in the text it stands. */
  matched: { start: number; end: number };
}

/**
 * The first moment that a text names, as people write them: 明天10:30, 节后第一天, next Wednesday 3pm.
 * It lies after `now`; what names no such moment is null.
 */
export function readTime(text: string, now: Date, calendar: WorkingCalendar): TimeRead | null {
  const folded = foldText(text.slice(0, CHARACTERS_READ));
  const said = { now: now.getTime(), today: dayOf(now.getTime(), calendar.timeZone), calendar };
  for (let from = 0; ; ) {
    const phrase = nextMoments(folded, from, said);
    if (!phrase) return null;
    const { start, end, meaning } = phrase;
    const at = meaning.find((moment) => moment > said.now);
    if (at !== undefined) return { at: new Date(at), matched: { start, end } };
    from = end;
  }
}

const CHARACTERS_READ = 1000; // after each phrase that is past the rest is searched again

/** The moments, likeliest first, that the next phrase can mean: a wait, or a day, a time, or both together. */
function nextMoments(text: string, from: number, said: Said): Phrase<number[]> | undefined {
  const wait = firstPhrase(waits, text, from, said);
  const day = firstPhrase(days, text, from, said);
  const time = firstPhrase(times, text, from, said);

  const first = leftmost([wait, day, time]);
  if (first === wait) return wait && { ...wait, meaning: [said.now + wait.meaning] };
  if (first === day) {
    const timeAfter = firstPhrase(times, text, day!.end, said);
    return together(text, day!, timeAfter) ? of(day!, timeAfter!, said) : wholeDay(day!, said);
  }
  const dayAfter = firstPhrase(days, text, time!.end, said);
  return together(text, time!, dayAfter) ? of(dayAfter!, time!, said) : withoutDay(time!, said);
}

function of(day: Phrase<number[]>, time: Phrase<Times>, { calendar }: Said): Phrase<number[]> {
  const meaning = momentsOf(day.meaning, time.meaning.times, calendar);
  return { start: Math.min(day.start, time.start), end: Math.max(day.end, time.end), meaning };
}

const wholeDay = (day: Phrase<number[]>, { calendar }: Said) => ({
  ...day,
  meaning: momentsOf(day.meaning, ['opening', 'closing'], calendar),
});

function withoutDay(time: Phrase<Times>, { today, calendar }: Said): Phrase<number[]> {
  const { times, ofWorkingDay } = time.meaning;
  const next = ofWorkingDay
    ? [...(isWorkingDay(today, calendar) ? [today] : []), workingDayAfter(today, 1, calendar)]
    : [today, today + 1];
  return { ...time, meaning: momentsOf(next, times, calendar) };
}

// 12月25日（周五）下午, 明天的10:30, Friday at 3pm, 2026-12-01T09:30
const BETWEEN = pattern`^[\s,、的(]*
  (?:(?:周|星期|礼拜)[一二三四五六日天])?[\s),]*
  (?:(?:at|by|on|before|around)\s+|t|大?约|在)?$`;

const together = (text: string, one: Phrase<unknown>, other: Phrase<unknown> | undefined) =>
  other !== undefined && text.slice(one.end, other.start).search(BETWEEN) === 0;
