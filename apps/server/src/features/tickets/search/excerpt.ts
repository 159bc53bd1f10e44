import type { Excerpt } from '@huiyin/contract/search';
import { foldText } from '../fold-text.ts';
import { runsOf } from './terms.ts';

const BEFORE = 24;
const LENGTH = 120;

/** Whether all that was typed stands somewhere in these texts. */
export function holdsAll(texts: readonly string[], words: string): boolean {
  const folded = texts.map((text) => foldText(text.normalize('NFC')));
  return runsOf(words).every((run) => folded.some((text) => text.includes(run)));
}

/** Whether one of these texts holds what was typed as it was typed. */
export function holdsWhole(texts: readonly string[], words: string): boolean {
  const whole = foldText(words.trim().normalize('NFC'));
  return texts.some((text) => foldText(text.normalize('NFC')).includes(whole));
}

/** The place in a text where the words stand, with each of them marked. Offsets are those of the excerpt. */
export function excerptOf(texts: readonly string[], words: string): Excerpt {
  const sought = [foldText(words.trim().normalize('NFC')), ...runsOf(words)];
  const best = sought
    .flatMap((run) =>
      texts.map((text) => ({
        text: text.normalize('NFC'),
        at: foldText(text.normalize('NFC')).indexOf(run),
      })),
    )
    .find(({ at }) => at >= 0) ?? { text: texts[0] ?? '', at: 0 };
  const from = best.at <= BEFORE ? 0 : best.at - BEFORE;
  const text = best.text.slice(from, from + LENGTH).replace(/\s/g, ' ');
  return {
    text: `${from > 0 ? '…' : ''}${text}${from + LENGTH < best.text.length ? '…' : ''}`,
    marks: marksIn(text, runsOf(words)).map(([start, end]) => [
      start + (from > 0 ? 1 : 0),
      end + (from > 0 ? 1 : 0),
    ]),
  };
}

function marksIn(text: string, runs: readonly string[]): [number, number][] {
  const folded = foldText(text);
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
