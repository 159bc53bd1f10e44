/** Chance that falls the same way for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number;
  one<T>(of: readonly T[]): T;
  /** One of many, each as likely as its weight. */
  weighted<T>(of: readonly T[], weight: (item: T, index: number) => number): T;
  digits(count: number): string;
}

export function chanceFrom(seed: number): Chance {
  let state = seed | 0;

  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));

  return {
    next,
    between,
    one: (of) => of[between(0, of.length - 1)]!,
    weighted(of, weight) {
      const weights = of.map(weight);
      let left = next() * weights.reduce((sum, each) => sum + each, 0);
      for (const [index, each] of weights.entries()) {
        left -= each;
        if (left < 0) return of[index]!;
      }
      return of.at(-1)!;
    },
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
