import type { CustomerId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { lockAnyCustomer } from '../access.ts';

/** In the order of their ids, so that two who merge the same customers never wait for each other. */
export async function lockPair(ctx: TransactionContext, staysId: CustomerId, goesId: CustomerId) {
  const locked = new Map<CustomerId, Awaited<ReturnType<typeof lockAnyCustomer>>>();
  for (const id of [staysId, goesId].sort()) locked.set(id, await lockAnyCustomer(ctx, id));
  return { stays: locked.get(staysId)!, goes: locked.get(goesId)! };
}
