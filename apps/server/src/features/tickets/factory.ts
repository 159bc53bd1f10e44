import type { TicketId } from '@huiyin/contract/ids';
import { makeCustomer } from '#factories/customers';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { tickets } from './tables.ts';

/** A ticket for a test. Say only what the test is about. */
export async function makeTicket(ctx: TransactionContext, given: Partial<typeof tickets.$inferInsert> = {}) {
  const customerId = given.customerId ?? (await makeCustomer(ctx)).id;
  const id = given.id ?? newId<TicketId>();
  const at = ctx.now();
  const [made] = await ctx.db
    .insert(tickets)
    .values({
      number: id,
      channel: 'phone',
      description: '包裹三天没有更新物流',
      occurredAt: at,
      openedAt: at,
      ...given,
      id,
      customerId,
    })
    .returning();
  return made!;
}
