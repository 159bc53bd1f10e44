import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { holdTicket } from './holds/hold-ticket.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';

const app = useTestApp();

test('three days after it was resolved a ticket closes by itself, once', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ resolved: true }));

  await app.passTime(72 * 60 - 1);
  const waiting = await readTicket(agent, { ticketId });
  await app.passTime(1);
  await app.passTime(60);
  const closed = await readTicket(agent, { ticketId });

  expect(waiting.status).toBe('resolved');
  expect(closed).toMatchObject({ status: 'closed', closedBecause: 'no-answer' });
  expect((await app.eventNames()).filter((name) => name === 'ticket.closed')).toHaveLength(1);
});

test('what is held stays resolved', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given((ctx) =>
    makeTicket(ctx, { status: 'resolved', closesAt: ctx.now() }),
  );
  await app.given((ctx) => holdTicket(ctx, { ticketId, because: 'task', subject: 'task:1' }));

  await app.passTime(1);

  expect((await readTicket(agent, { ticketId })).status).toBe('resolved');
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
