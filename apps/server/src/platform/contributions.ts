import type { Runtime } from './context.ts';

/** Where features add to one above them what it cannot know, as their kinds of deadline. */
export interface Slot<T> {
  name: string;
  /** Only for the type. */
  readonly takes?: T;
}

export interface Contribution {
  slot: Slot<unknown>;
  item: unknown;
}

export function defineSlot<T>(name: string): Slot<T> {
  return { name };
}

export function contribute<T>(slot: Slot<T>, item: T): Contribution {
  return { slot, item };
}

/** What the features of this runtime added there. */
export function contributionsTo<T>({ contributions }: Pick<Runtime, 'contributions'>, slot: Slot<T>): T[] {
  return contributions.filter((given) => given.slot === slot).map(({ item }) => item as T);
}
