import type { TicketId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { lockTicketForWork } from '../access.ts';
import type { Ticket } from '../tables.ts';

/** In the order of their ids, so that two who do this at once never wait for each other. */
export async function lockFamily(ctx: TransactionContext, parentId: TicketId, childId: TicketId) {
  const locked = new Map<TicketId, Ticket>();
  for (const id of [parentId, childId].sort()) locked.set(id, await lockTicketForWork(ctx, id));
  return { parent: locked.get(parentId)!, child: locked.get(childId)! };
}
