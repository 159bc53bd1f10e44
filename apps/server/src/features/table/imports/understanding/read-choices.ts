import { plain } from '../../columns/plain.ts';
import type { ReadValue } from './read-field.ts';

const MOST = 50;
const BETWEEN = /([、,，;；/\n]+)/;

/** Which choices a list names. A choice may itself hold what stands between others, so the longest is taken first. */
export function readChoices(text: string, choices: readonly string[]): ReadValue {
  const parts = text.split(BETWEEN); // every second one stands between
  const widest = Math.max(0, ...choices.map((choice) => choice.split(BETWEEN).length - 1));
  const named = new Set<string>();
  for (let from = 0; from < parts.length; ) {
    if (parts[from]!.trim() === '') {
      from += 2;
      continue;
    }
    const until = lastOf(parts, from, widest, choices);
    if (until === undefined) return { problem: 'unknown-choice', about: parts[from]!.trim() };
    named.add(choiceNamed(joined(parts, from, until), choices)!);
    from = until + 2;
  }
  if (named.size > MOST) return { problem: 'too-long', about: '' };
  return { value: choices.filter((choice) => named.has(choice)) };
}

/** The last part of the longest choice that begins here. */
function lastOf(
  parts: readonly string[],
  from: number,
  widest: number,
  choices: readonly string[],
): number | undefined {
  for (let until = Math.min(parts.length - 1, from + widest); until >= from; until -= 2)
    if (choiceNamed(joined(parts, from, until), choices)) return until;
}

const joined = (parts: readonly string[], from: number, until: number) =>
  parts
    .slice(from, until + 1)
    .join('')
    .trim();

/** The choice that is written so, or the only one that is nearly. */
export function choiceNamed(text: string, choices: readonly string[]): string | undefined {
  if (choices.includes(text)) return text;
  const alike = choices.filter((choice) => plain(choice) === plain(text));
  return alike.length === 1 ? alike[0] : undefined;
}
