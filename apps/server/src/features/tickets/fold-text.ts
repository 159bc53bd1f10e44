import { simplify } from '#platform/simplified';

/**
 * Simplified characters, half-width signs, lower case, each at its own place: what a rule finds
 * in the folded text stands at the same offsets in the text as written.
 */
export function foldText(text: string): string {
  return text.replace(/[^\n -~]/gu, foldCharacter).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// There are some thousands of them, and each is folded again and again.
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const simple = simplify(character.normalize('NFKC')).toLowerCase();
  const kept = simple.length === character.length ? simple : character;
  folded.set(character, kept);
  return kept;
}
