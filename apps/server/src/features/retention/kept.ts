import type { TransactionContext } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';
import type { Settings } from '#platform/settings';

/** Something that is kept for so long and then removed for good. */
export interface Kept {
  what: string;
  days(settings: Settings): number;
  /** Removes some of what is older, at most `atMost`; answers how much it was. */
  remove(ctx: TransactionContext, before: Date, atMost: number): Promise<number>;
}

export const kept = defineSlot<Kept>('retention/kept');

/** All that features of this runtime keep for a time only. */
export const allKept = defineFacility((runtime) =>
  contributionsTo(runtime, kept).map(({ days, ...rest }) => ({ ...rest, days: days(runtime.settings) })),
);
