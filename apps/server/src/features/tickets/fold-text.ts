import { simplify } from '#platform/simplified';

/**
 * Simplified characters, half-width signs, lower case, each at its own place: what a rule finds
 * in the folded text stands at the same offsets in the text as written.
 */
export function foldText(text: string): string {
  return text.replace(/[^\n -~]/gu, foldCharacter).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function foldCharacter(character: string): string {
  const folded = simplify(character.normalize('NFKC')).toLowerCase();
  return folded.length === character.length ? folded : character;
}
