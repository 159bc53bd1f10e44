import type { EntryId, TicketId, ViewId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
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

test('every condition of a filter goes over the wire', async () => {
  const { id } = await app.given(makeStaff);
  const agent = app.api(staffActor(undefined, { id }));
  const opened = await agent.tickets.open(
    newTicket({
      channel: 'email',
      priority: 'urgent',
      handlerId: id,
      orderNumbers: ['20231008001'],
      tags: ['大客户'],
    }),
  );
  await agent.tickets.open(newTicket({ channel: 'email' }));
  const now = app.as(staffActor()).now();

  const { tickets } = await agent.tickets.list({
    view: 'mine',
    order: 'due',
    status: ['open', 'new'],
    channel: ['email'],
    handlerId: ['me'],
    anonymous: true,
    restricted: false,
    tag: '大客户',
    orderNumber: '20231008001',
    openedFrom: new Date(now.getTime() - 1000),
    openedUntil: now,
  });

  expect(tickets.map((ticket) => ticket.id)).toEqual([opened.id]);
});

test('what an address says once is a list of one, whatever it is a list of', async () => {
  await app.given((ctx) => makeTicket(ctx, { description: '换货', score: 2, fields: { floor: 3 } }));
  await app.given((ctx) => makeTicket(ctx, { description: '换货', score: 2, fields: { floor: 30 } }));

  const answer = await fetch(`${app.url}/api/search/tickets?words=换货&score=2&fields[floor]=3`, {
    headers: app.headersOf(staffActor()),
  });

  expect(await answer.json()).toHaveProperty('found.length', 1);
});

test('a ticket, its story and its views come back whole', async () => {
  const { id } = await app.given(makeStaff);
  const agent = app.api(staffActor(undefined, { id }));
  const { id: ticketId } = await agent.tickets.open(newTicket({ priority: 'urgent', channel: 'chat' }));
  const entryId = newId<EntryId>();
  const viewId = newId<ViewId>();
  const filter = { priority: ['urgent' as const], openedFrom: new Date('2026-03-01T00:00:00Z') };

  await agent.entries.addCall({ ticketId, id: entryId, direction: 'out', reached: true, body: '已回电' });
  await agent.views.save({ viewId, name: '紧急', filter, columns: ['number'], order: 'due' });
  const ticket = await agent.tickets.read({ ticketId });
  const { lines } = await agent.tickets.timeline({ ticketId });

  expect(ticket).toMatchObject({ status: 'open', firstRespondedAt: expect.any(Date), mayWork: true });
  expect(lines.map(({ kind }) => kind)).toEqual(['change', 'call', 'opening']);
  expect(lines[1]).toMatchObject({ id: entryId, reached: true, occurredAt: expect.any(Date) });
  expect((await agent.views.list()).views).toEqual([
    { id: viewId, name: '紧急', filter, columns: ['number'], order: 'due', groupId: null, mine: true },
  ]);
  expect((await agent.views.count()).own).toMatchObject([{ id: viewId, more: false }]);
});

test('a refusal names the fields that it is about', async () => {
  const { id } = await app.given(makeStaff);
  const { id: categoryId } = await app.given((ctx) => makeCategory(ctx, { required: ['cause'] }));
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { categoryId }));
  const agent = app.api(staffActor(undefined, { id }));

  await expect(agent.tickets.resolve({ ticketId })).rejects.toMatchObject({
    code: 'REFUSED',
    data: { reason: 'ticket.fields-missing', about: ['cause'] },
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
