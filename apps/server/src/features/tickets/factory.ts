import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { NewTicket } from '@huiyin/contract/tickets';
import { makeCustomer } from '#factories/customers';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { entries } from './entries/tables.ts';
import { keepTerms, textsOf } from './search/keep-terms.ts';
import { tickets } from './tables.ts';

/** What opens an anonymous ticket in a test. */
export const newTicket = (given: Partial<NewTicket> = {}): NewTicket => ({
  id: newId<TicketId>(),
  customerId: null,
  channel: 'phone',
  description: '登录后提示网络错误',
  ...given,
});

/** A ticket for a test, with its first entry. Say only what the test is about. */
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
      statusSince: at,
      ...given,
      id,
      customerId,
    })
    .returning();
  await ctx.db.insert(entries).values({
    ticketId: id,
    seq: 1,
    id: newId<EntryId>(),
    kind: 'opening',
    author: 'system',
    channel: made!.channel,
    body: made!.description,
    occurredAt: at,
    writtenAt: at,
  });
  await keepTerms(ctx, { ticketId: id, seq: 0, at: made!.openedAt, texts: textsOf(made!) });
  return made!;
}
