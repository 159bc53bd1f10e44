import type { TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('a stranger is asked to sign in', async () => {
  await expect(app.api(anonymous).tickets.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('reading tickets does not allow opening them', async () => {
  const reader = app.api(staffActor(['tickets.read', 'tickets.read-all']));

  await expect(
    reader.tickets.open({
      id: newId<TicketId>(),
      customerId: null,
      channel: 'phone',
      description: '登录失败',
    }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('what is opened is listed, its moments and blanks intact', async () => {
  const { id } = await app.given(makeStaff);
  const customer = await app.given((ctx) => makeCustomer(ctx, { name: '王 芳' }));
  const agent = app.api(staffActor(undefined, { id }));
  const description = '包裹 #1\n第二行';

  const opened = await agent.tickets.open({
    id: newId<TicketId>(),
    customerId: customer.id,
    channel: 'chat',
    description,
  });
  const { tickets } = await agent.tickets.list({});

  expect(tickets.find((ticket) => ticket.id === opened.id)).toMatchObject({
    id: opened.id,
    number: opened.number,
    description,
    status: 'new',
    channel: 'chat',
    customerName: '王 芳',
    handlerId: null,
    openedAt: app.as(staffActor()).now(),
    dueAt: new Date('2026-03-03T02:00:00Z'),
  });
});

test('control characters and lone surrogates are taken out, never a fault', async () => {
  const { id } = await app.given(makeStaff);
  const agent = app.api(staffActor(undefined, { id }));

  await agent.tickets.open({
    id: newId<TicketId>(),
    customerId: null,
    channel: 'phone',
    description: '坏\u0000字\ud800符\u202e',
  });

  const { tickets } = await agent.tickets.list({});
  expect(tickets[0]?.description).toBe('坏字\ufffd符');
});

test('a field that the contract does not name is refused', async () => {
  const agent = app.api(staffActor());
  const ticket = {
    id: newId<TicketId>(),
    customerId: null,
    channel: 'phone' as const,
    description: '登录失败',
  };

  await expect(agent.tickets.open({ ...ticket, status: 'closed' } as typeof ticket)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
