import type { TransactionContext } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** Makes what a new company starts with, named in its language. Doing it again changes nothing. */
export type Shipment = (ctx: TransactionContext) => Promise<void>;

export const atSetUp = defineSlot<Shipment>('organisation/at-set-up');

/** What every feature of this runtime ships. */
export const shipments = defineFacility((runtime) => contributionsTo(runtime, atSetUp));
