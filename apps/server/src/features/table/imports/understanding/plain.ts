import { simplify } from '#platform/simplified';

/** Words as they are compared: whatever brackets, width, spaces and characters somebody used. */
export function plain(text: string): string {
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[\s:：.。_*]/g, '');
}

const NOTHING = /^(无|没有|暂无|不涉及|none|n\/?a|null|-+|—+|\/)?$/;

/** Whether a cell says that there is nothing. */
export const isNothing = (text: string) => NOTHING.test(plain(text));

/** Finds what a word means, given each meaning with the words for it. */
export function wordFinder<Meaning extends string>(words: Record<Meaning, readonly string[]>) {
  const meanings = new Map(
    (Object.entries(words) as [Meaning, readonly string[]][]).flatMap(([meaning, all]) =>
      all.map((word) => [plain(word), meaning] as const),
    ),
  );
  return (text: string): Meaning | undefined => meanings.get(plain(text));
}
