import { simplify } from '#platform/simplified';

const RUN = /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv;
const HAN = /^\p{Script=Han}/u;
const LONGEST_PREFIX = 12;

/**
 * What names are found by: each Chinese character and each pair that stand together, each beginning of another
 * word. So any part of a name is found by exact keys, which every PostgreSQL can index.
 */
export function nameKeysOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(runsOf).flatMap(isHan(charactersAndPairs, prefixes)))];
}

/** The keys that a name must have to contain what was typed; none when that holds no letter. */
export function soughtKeys(words: string): string[] {
  return [...new Set(runsOf(words).flatMap(isHan(longest, (word) => [word.slice(0, LONGEST_PREFIX)])))];
}

function runsOf(text: string): string[] {
  return simplify(text.normalize('NFKC')).toLowerCase().match(RUN) ?? [];
}

const isHan = (han: (run: string) => string[], other: (run: string) => string[]) => (run: string) =>
  HAN.test(run) ? han(run) : other(run);

const charactersAndPairs = (run: string) => [...run, ...pairs(run)];

const longest = (run: string) => ([...run].length > 1 ? pairs(run) : [run]);

const pairs = (run: string) => [...run].slice(1).map((character, at) => [...run][at] + character);

const prefixes = (word: string) => [...word.slice(0, LONGEST_PREFIX)].map((_, at) => word.slice(0, at + 1));
