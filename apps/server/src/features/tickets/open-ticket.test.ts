import type { TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { openTicket } from './open-ticket.ts';

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
});

test('refuses a customer who is not there', async () => {
  const ticket = { ...(await newTicket()), customerId: newId<never>() };

  await expect(openTicket(await signedInAgent(), ticket)).rejects.toThrow('Not found');
});

async function signedInAgent() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

async function newTicket() {
  const { id: customerId } = await app.given(makeCustomer);
  return { id: newId<TicketId>(), customerId, channel: 'phone' as const, description: '登录后提示网络错误' };
}

const times = async (event: string) => (await app.eventNames()).filter((name) => name === event).length;
