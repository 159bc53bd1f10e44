import { simplify } from '#platform/simplified';

/** Words as they are compared: whatever brackets, width, spaces and characters somebody used. */
export function plain(text: string): string {
  if (text.length > LONGEST_KEPT) return plainOf(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = plainOf(text);
  kept.set(text, made);
  return made;
}

// A table says the same few words in thousands of rows.
const LONGEST_KEPT = 20;
const MOST_KEPT = 5_000;
const kept = new Map<string, string>();

const plainOf = (text: string) =>
  simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[\s:：.。_*]/g, '');

const LONGEST_NOTHING = 12;
const NOTHING = /^(无|没有|暂无|不涉及|none|n\/?a|null|-+|—+|\/)?$/;

/** Whether a cell says that there is nothing. */
export const isNothing = (text: string) => text.length <= LONGEST_NOTHING && NOTHING.test(plain(text));

/** Finds what a word means, given each meaning with the words for it. */
export function wordFinder<Meaning extends string>(words: Record<Meaning, readonly string[]>) {
  const meanings = new Map(
    (Object.entries(words) as [Meaning, readonly string[]][]).flatMap(([meaning, all]) =>
      all.map((word) => [plain(word), meaning] as const),
    ),
  );
  return (text: string): Meaning | undefined => meanings.get(plain(text));
}
