import type { WorkingCalendar } from '#features/deadlines';

/** The circumstances in which something was said. */
export interface Said {
  now: number;
  /** The local day, counted from 1970-01-01. */
  today: number;
  calendar: WorkingCalendar;
}

/** A way of saying something. What only looks like it means nothing (undefined). */
export interface Rule<Meaning> {
  pattern: RegExp;
  means(words: Words, said: Said): Meaning | undefined;
}

export type Words = Record<string, string | undefined>;

/** Something said, with its place in the text. */
export interface Phrase<Meaning> {
  start: number;
  end: number;
  meaning: Meaning;
}

/** The first phrase from a place on, the longest of those that start together. */
export function firstPhrase<Meaning>(
  rules: readonly Rule<Meaning>[],
  text: string,
  from: number,
  said: Said,
): Phrase<Meaning> | undefined {
  return leftmost(rules.map((rule) => firstOf(rule, text, from, said)));
}

export function leftmost<P extends { start: number; end: number }>(
  phrases: (P | undefined)[],
): P | undefined {
  return phrases
    .filter((phrase) => phrase !== undefined)
    .reduce<P | undefined>((best, phrase) => (best && !isBefore(phrase, best) ? best : phrase), undefined);
}

/** A pattern over folded text, made of parts and, where it is long, of lines. */
export const pattern = (strings: TemplateStringsArray, ...parts: string[]): RegExp =>
  new RegExp(part(strings, ...parts), 'g');

export const part = (strings: TemplateStringsArray, ...parts: string[]): string =>
  String.raw(strings, ...parts).replaceAll(/\n\s*/g, '');

function firstOf<Meaning>({ pattern, means }: Rule<Meaning>, text: string, from: number, said: Said) {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const meaning = means(found.groups ?? {}, said);
    if (meaning !== undefined) return { start: found.index, end: pattern.lastIndex, meaning };
    if (pattern.lastIndex === found.index) pattern.lastIndex++;
  }
  return undefined;
}

const isBefore = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.start || (one.start === other.start && one.end > other.end);
