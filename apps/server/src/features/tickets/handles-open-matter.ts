import type { CustomerId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { unfinished } from './status-conditions.ts';
import { tickets } from './tables.ts';

/** Whether the actor handles a ticket of this customer that somebody still has to do something for. */
export async function handlesOpenMatter({ actor, db }: Context, customerId: CustomerId): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  const [found] = await db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.customerId, customerId), eq(tickets.handlerId, actor.id), unfinished))
    .limit(1);
  return found !== undefined;
}
