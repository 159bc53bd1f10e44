import type { CustomerId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** Says whether the actor handles something open of the customer, as a ticket. */
export interface CustomerMatters {
  handlesOpen(ctx: Context, customerId: CustomerId): Promise<boolean>;
}

export const customerMatters = defineSlot<CustomerMatters>('customers/matters');

const known = defineFacility((runtime) => contributionsTo(runtime, customerMatters));

/** Whether the actor handles an open matter of this customer. */
export async function handlesOpenMatter(ctx: Context, customerId: CustomerId): Promise<boolean> {
  for (const matters of ctx.use(known)) if (await matters.handlesOpen(ctx, customerId)) return true;
  return false;
}
