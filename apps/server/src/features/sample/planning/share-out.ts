import type { Matter } from '../matter.ts';

export interface Telling {
  readonly matter: Matter;
  /** The how-manieth ticket of this matter, from 0. */
  readonly turn: number;
}

/** Every matter at least once, then the common ones more often than the rare ones, `count` in all. */
export function shareOut(matters: readonly Matter[], count: number): Telling[] {
  return matters
    .flatMap((matter) => Array.from({ length: matter.times ?? 3 }, (_, turn) => ({ matter, turn })))
    .sort((one, other) => rarity(one) - rarity(other))
    .slice(0, count);
}

const rarity = ({ matter, turn }: Telling) => turn / (matter.times ?? 3);
