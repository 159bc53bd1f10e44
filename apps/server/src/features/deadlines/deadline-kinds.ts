import type { DeadlineKind } from '@huiyin/contract/deadlines';
import type { Label } from '@huiyin/contract/language';
import { type Contribution, contribute, contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** What there is to know of a kind of promise; its name stands in the contract. */
export interface DeadlineKindRules {
  kind: DeadlineKind;
  /** Who owes it, in words: an administrator reads it. */
  owner: Label;
  /** Where in the console one keeps it, if its subject does not say; `:id` is that of its subject. */
  screen: string;
  /** Whether a breach is carried up the chain on duty, or concerns its owner alone. */
  breach: 'escalates' | 'concerns-owner';
}

const slot = defineSlot<DeadlineKindRules>('deadline-kinds');

/** Names a kind of promise; the feature lists it in `contributes`. */
export function defineDeadlineKind(rules: DeadlineKindRules): Contribution {
  return contribute(slot, rules);
}

/** Every kind that the features defined, by name. */
export const deadlineKindRules = defineFacility(
  (runtime) => new Map(contributionsTo(runtime, slot).map((rules) => [rules.kind, rules])),
);
