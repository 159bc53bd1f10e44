import { type SQL, sql } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** The customers that this actor may see at all. Every query of customers is narrowed by it. */
export function visibleCustomers({ actor }: Context): SQL | undefined {
  return may(actor, 'customers.read') ? undefined : sql`false`;
}

/** Whether the actor may hear of changes of `customer` or `customer:<id>`. */
export async function maySeeCustomers({ actor }: Context, subject: string) {
  return subject.split(':', 1)[0] === 'customer' ? may(actor, 'customers.read') : null;
}
