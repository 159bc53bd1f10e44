import type { Excerpt } from '@huiyin/contract/search';
import { foldText } from '../fold-text.ts';
import { runsOf } from './terms.ts';

const BEFORE = 24;
const LENGTH = 120;

/** A text and the same folded: what stands in one stands in the other, at the same place. */
export interface Searched {
  text: string;
  folded: string;
}

/** Makes texts ready to be looked into. */
export const searchedTexts = (texts: readonly string[]): Searched[] =>
  texts.map((written) => {
    const text = written.normalize('NFC');
    return { text, folded: foldText(text) };
  });

/** Whether all that was typed stands somewhere in these texts. */
export const holdsAll = (texts: readonly Searched[], words: string): boolean =>
  runsOf(words).every((run) => texts.some(({ folded }) => folded.includes(run)));

/** Whether one of these texts holds what was typed as it was typed. */
export function holdsWhole(texts: readonly Searched[], words: string): boolean {
  const whole = wholeOf(words);
  return texts.some(({ folded }) => folded.includes(whole));
}

/** The place in a text where the words stand, with each of them marked. Offsets are those of the excerpt. */
export function excerptOf(texts: readonly Searched[], words: string): Excerpt {
  const runs = runsOf(words);
  const { text: best, at } = bestPlace(texts, [wholeOf(words), ...runs]);
  const from = Math.max(0, at - BEFORE);
  const lead = from > 0 ? '…' : '';
  const text = best.slice(from, from + LENGTH);
  const tail = from + LENGTH < best.length ? '…' : '';
  return {
    text: `${lead}${text.replace(/\s/g, ' ')}${tail}`,
    marks: marksIn(foldText(text), runs).map(([start, end]) => [start + lead.length, end + lead.length]),
  };
}

const wholeOf = (words: string) => foldText(words.trim().normalize('NFC'));

function bestPlace(texts: readonly Searched[], sought: readonly string[]): { text: string; at: number } {
  for (const run of sought) {
    for (const { text, folded } of texts) {
      const at = folded.indexOf(run);
      if (at >= 0) return { text, at };
    }
  }
  return { text: texts[0]?.text ?? '', at: 0 };
}

function marksIn(folded: string, runs: readonly string[]): [number, number][] {
  const found = runs.flatMap((run) => placesOf(folded, run)).sort(([one], [other]) => one - other);
  return found.reduce<[number, number][]>((kept, [start, end]) => {
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
    return kept;
  }, []);
}

function placesOf(text: string, run: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) {
    places.push([at, at + run.length]);
  }
  return places;
}
