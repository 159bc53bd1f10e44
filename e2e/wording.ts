import type { Label, Language } from '@huiyin/contract/language';
import { say } from '../apps/console/src/shared/text.ts';
import { toTraditional } from '../apps/console/traditional-chinese.ts';

/** A text of the console as its pages show it in this language. */
export const wordingIn =
  (language: Language) =>
  (label: Label, values: Record<string, string | number> = {}): string =>
    say({ ...label, tw: label.tw ?? toTraditional(label.zh) }, language, values);

export type Wording = ReturnType<typeof wordingIn>;
