import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';

const app = useTestApp();

test('what was not settled after all is worked on and promised again', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ resolved: true }));

  await reopenTicket(agent, { ticketId, reason: '客户来电称仍无法登录' });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ status: 'open', reopenedCount: 1, resolvedAt: null, closesAt: null });
  expect(ticket.deadlines.map(({ kind }) => kind)).toEqual(['ticket.resolution']);
});

test('what is being worked on is not', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket());

  const reopening = reopenTicket(agent, { ticketId, reason: '误操作' });

  await expect(reopening).rejects.toMatchObject({ reason: 'ticket.not-finished' });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
