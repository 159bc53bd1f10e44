import type { CustomerId, EntryId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test("a customer's timeline tells of all their tickets, and of how these ended", async () => {
  const { agent, customerId, handlerId } = await agentAndCustomer();
  const first = await app.given((ctx) => makeTicket(ctx, { customerId, handlerId, description: '杯子碎了' }));
  await app.passTime(5);
  await agent.entries.addNote({ ticketId: first.id, id: newId<EntryId>(), body: '已请仓库补发' });
  await app.passTime(5);
  await agent.tickets.changePriority({ ticketId: first.id, priority: 'urgent', reason: '客户催促' });
  await agent.tickets.resolve({ ticketId: first.id, cause: '包装不足', responsibleSide: 'company' });
  await app.passTime(5);
  const second = await app.given((ctx) => makeTicket(ctx, { customerId, description: '发票抬头写错' }));

  const { items } = await agent.customers.timeline({ customerId });

  expect(items.map((item) => item.what === 'ticket-entry' && [item.ticketId, item.kind, item.body])).toEqual([
    [second.id, 'opening', '发票抬头写错'],
    [first.id, 'resolution', ''],
    [first.id, 'note', '已请仓库补发'],
    [first.id, 'opening', '杯子碎了'],
  ]);
});

test('what happened on a restricted ticket is told to its own people only', async () => {
  const { agent, customerId, handlerId } = await agentAndCustomer();
  await app.given((ctx) => makeTicket(ctx, { customerId, restrictedTo: [handlerId] }));
  const other = await app.given(makeStaff);

  expect((await agent.customers.timeline({ customerId })).items).toHaveLength(1);
  const elsewhere = app.api(staffActor(undefined, { id: other.id }));
  expect((await elsewhere.customers.timeline({ customerId })).items).toEqual([]);
});

test('pages follow each other without gap or repetition, also where much happened at one moment', async () => {
  const { agent, customerId } = await agentAndCustomer();
  await app.given(async (ctx) => {
    for (let nth = 0; nth < 70; nth++) await makeTicket(ctx, { id: newId<TicketId>(), customerId });
  });

  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await agent.customers.timeline({ customerId, ...(after ? { after } : {}) });
    seen.push(...page.items.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);

  expect(seen).toHaveLength(70);
  expect(new Set(seen).size).toBe(70);
});

async function agentAndCustomer() {
  const { id: handlerId } = await app.given(makeStaff);
  const { id } = await app.given(makeCustomer);
  return {
    agent: app.api(staffActor(undefined, { id: handlerId })),
    handlerId,
    customerId: id as CustomerId,
  };
}
