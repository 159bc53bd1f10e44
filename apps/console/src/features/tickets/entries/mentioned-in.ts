import type { StaffId } from '@huiyin/contract/ids';

export interface Colleague {
  id: StaffId;
  name: string;
}

/** Whoever is named with an @; of two names that begin alike, the longer one is meant. */
export function mentionedIn(body: string, colleagues: readonly Colleague[]): StaffId[] {
  const longestFirst = colleagues.toSorted((one, other) => other.name.length - one.name.length);
  const found = new Set<StaffId>();
  for (const [start] of [...body.matchAll(/@/g)].map(({ index }) => [index + 1])) {
    const named = longestFirst.find(({ name }) => body.startsWith(name, start));
    if (named) found.add(named.id);
  }
  return [...found].slice(0, 20);
}
