import { foldText } from '../fold-text.ts';

const RUN = /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv;
const HAN = /^\p{Script=Han}/u;
const LONGEST_PREFIX = 16;

/**
 * What texts are found by: each Chinese character and each pair that stand together (as Lucene's CJKAnalyzer has them),
 * each beginning of another word or number. So every search is one for whole terms, whatever the planner thinks.
 */
export function termsOf(texts: readonly string[]): string[] {
  return [
    ...new Set(
      texts.flatMap(runsOf).flatMap((run) => (HAN.test(run) ? charactersAndPairs(run) : beginnings(run))),
    ),
  ];
}

/** The terms that a text must have to contain what was typed; none when that holds no letter and no digit. */
export function soughtTerms(words: string): string[] {
  return [
    ...new Set(
      runsOf(words).flatMap((run) => (HAN.test(run) ? longest(run) : [run.slice(0, LONGEST_PREFIX)])),
    ),
  ];
}

/** The words and numbers of a text, folded. */
export const runsOf = (text: string): string[] => foldText(text.normalize('NFC')).match(RUN) ?? [];

function charactersAndPairs(run: string): string[] {
  const characters = [...run];
  return [...characters, ...pairsOf(characters)];
}

function longest(run: string): string[] {
  const characters = [...run];
  return characters.length > 1 ? pairsOf(characters) : characters;
}

const pairsOf = (characters: string[]) =>
  characters.slice(1).map((character, at) => characters[at] + character);

const beginnings = (word: string) =>
  Array.from({ length: Math.min(word.length, LONGEST_PREFIX) }, (_, at) => word.slice(0, at + 1));
