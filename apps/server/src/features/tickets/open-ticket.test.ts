import type { TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeFile } from '#factories/files';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { readTimeline } from './read-timeline.ts';

const app = useTestApp();

test('numbers begin with the local day and rise', async () => {
  const agent = await signedInAgent();

  const first = await openTicket(agent, await newTicket());
  const second = await openTicket(agent, await newTicket());

  expect(first.number).toMatch(/^20260302\d{4,}$/);
  expect(Number(second.number)).toBeGreaterThan(Number(first.number));
});

test('sending twice, even at the same time, opens one ticket and answers the same', async () => {
  const agent = await signedInAgent();
  const ticket = await newTicket();
  const before = await times('ticket.opened');

  const [first, again] = await Promise.all([openTicket(agent, ticket), openTicket(agent, ticket)]);
  const later = await openTicket(agent, ticket);

  expect(again).toEqual(first);
  expect(later).toEqual(first);
  expect(await times('ticket.opened')).toBe(before + 1);
  expect((await readTimeline(agent, { ticketId: ticket.id })).lines).toHaveLength(1);
});

test('refuses a customer who is not there', async () => {
  const ticket = { ...(await newTicket()), customerId: newId<never>() };

  await expect(openTicket(await signedInAgent(), ticket)).rejects.toThrow('Not found');
});

test('the story begins with what was recorded and the files that came with it', async () => {
  const agent = await signedInAgent();
  const { id: fileId } = await app.given((ctx) =>
    makeFile(ctx, { uploadedById: agent.actor.kind === 'staff' ? agent.actor.id : null }),
  );
  const ticket = { ...(await newTicket()), fileIds: [fileId] };

  await openTicket(agent, ticket);

  const { lines } = await readTimeline(agent, { ticketId: ticket.id });
  expect(lines).toMatchObject([
    { kind: 'opening', lastSeq: 1, body: ticket.description, author: 'staff', fileIds: [fileId] },
  ]);
});

test('a call is the first response itself; a message still waits for one', async () => {
  const agent = await signedInAgent();

  const call = await openTicket(agent, await newTicket());
  const chat = await openTicket(agent, { ...(await newTicket()), channel: 'chat' });

  expect(await promisesOf(call.id)).toEqual(['ticket.resolution']);
  expect(await promisesOf(chat.id)).toEqual(['ticket.first-response', 'ticket.resolution']);
  expect((await readTicket(agent, { ticketId: chat.id })).dueAt).toEqual(new Date('2026-03-03T02:00:00Z'));
});

test('an urgent one is to be answered within the hour and its progress told', async () => {
  const agent = await signedInAgent();

  const urgent = await openTicket(agent, { ...(await newTicket()), channel: 'chat', priority: 'urgent' });

  expect((await readTicket(agent, { ticketId: urgent.id })).dueAt).toEqual(new Date('2026-03-02T03:00:00Z'));
  expect(await promisesOf(urgent.id)).toContain('ticket.progress-told');
});

test('what is settled in the first contact is recorded as resolved, and nothing is owed of it', async () => {
  const agent = await signedInAgent();

  const { id } = await openTicket(agent, { ...(await newTicket()), resolved: true, cause: '密码过期' });

  const settled = await readTicket(agent, { ticketId: id });
  expect(settled).toMatchObject({ status: 'resolved', cause: '密码过期', dueAt: null });
  expect(settled.handlerId).toBe(settled.openedById);
  expect(await promisesOf(settled.id)).toEqual([]);
});

test('whoever takes it on while recording works on it', async () => {
  const { id } = await app.given(makeStaff);
  const agent = app.as(staffActor(undefined, { id }));

  const mine = await openTicket(agent, { ...(await newTicket()), handlerId: id });

  expect((await readTicket(agent, { ticketId: mine.id })).status).toBe('open');
});

test('a complaint made elsewhere brings its own deadline', async () => {
  const agent = await signedInAgent();
  const dueAt = new Date('2026-03-09T10:00:00Z');

  const { id } = await openTicket(agent, {
    ...(await newTicket()),
    externalComplaint: { agency: '12315', number: '1310000202603020001', dueAt },
  });

  const ticket = await readTicket(agent, { ticketId: id });
  expect(ticket.externalComplaint).toEqual({ agency: '12315', number: '1310000202603020001', dueAt });
  expect(ticket.deadlines.map(({ kind }) => kind)).toContain('ticket.external-complaint');
});

async function signedInAgent() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

async function newTicket() {
  const { id: customerId } = await app.given(makeCustomer);
  return { id: newId<TicketId>(), customerId, channel: 'phone' as const, description: '登录后提示网络错误' };
}

async function promisesOf(ticketId: TicketId) {
  const { deadlines } = await readTicket(await signedInAgent(), { ticketId });
  return deadlines.map(({ kind }) => kind).sort();
}

const times = async (event: string) => (await app.eventNames()).filter((name) => name === event).length;
