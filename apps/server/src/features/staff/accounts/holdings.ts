import type { StaffId } from '@huiyin/contract/ids';
import type { HoldingKind } from '@huiyin/contract/staff';
import type { Context } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** Counts what somebody who leaves would leave behind. */
export interface Holding {
  kind: HoldingKind;
  count(ctx: Context, staffId: StaffId): Promise<number>;
}

export const holding = defineSlot<Holding>('staff/holding');

/** Every kind that a feature of this runtime counts. */
export const allHoldings = defineFacility((runtime) => contributionsTo(runtime, holding));
