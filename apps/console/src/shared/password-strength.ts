export type Strength = 'weak' | 'fair' | 'strong';

const GUESSED =
  /(.)\1{3}|0123|1234|2345|3456|4567|5678|6789|abcd|qwer|asdf|zxcv|pass ?word|admin|huiyin|iloveyou|5201314/gi;

/** How hard a password is to guess, by its length without what everybody tries first; a hint, never a rule. */
export function passwordStrength(password: string, ...known: (string | undefined)[]): Strength {
  const personal = known
    .flatMap((words) => words?.toLowerCase().split(/[@.\s]/) ?? [])
    .filter((word) => word.length > 2);
  const rest = personal.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  const hard = rest.replace(GUESSED, '');
  const length = Math.min(hard.length, new Set(hard).size * 2);
  return length < 12 ? 'weak' : length < 16 ? 'fair' : 'strong';
}
