import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { holdTicket, releaseTicket } from './holds/hold-ticket.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';

const app = useTestApp();

test('what is resolved owes nothing any more and waits three days for the customer', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ priority: 'urgent' }));

  await resolveTicket(agent, {
    ticketId,
    cause: '服务器瞬时波动',
    responsibleSide: 'company',
    solution: '已恢复',
  });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({
    ...{
      status: 'resolved',
      cause: '服务器瞬时波动',
      responsibleSide: 'company',
      deadlines: [],
      dueAt: null,
    },
    closesAt: new Date('2026-03-05T02:00:00Z'),
    solutions: [{ body: '已恢复', answer: null }],
  });
  expect(await app.eventNames()).toContain('ticket.resolved');
});

test('names what the category asks for and nobody has filled in', async () => {
  const agent = await signedIn();
  const { id: categoryId } = await app.given((ctx) =>
    makeCategory(ctx, { required: ['cause', 'solution', 'order-number', 'emotion'] }),
  );
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { categoryId, emotion: 'calm' }));

  const resolving = resolveTicket(agent, { ticketId, cause: '发错货' });

  await expect(resolving).rejects.toMatchObject({
    reason: 'ticket.fields-missing',
    about: ['solution', 'order-number'],
  });
});

test('is refused while something holds the ticket', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  const hold = { ticketId, because: 'task', subject: 'task:1' };
  await app.given((ctx) => holdTicket(ctx, hold));

  await expect(resolveTicket(agent, { ticketId })).rejects.toMatchObject({ reason: 'ticket.held' });
  expect((await readTicket(agent, { ticketId })).holds).toMatchObject([{ because: 'task' }]);

  await app.given((ctx) => releaseTicket(ctx, hold));
  await resolveTicket(agent, { ticketId });
  expect((await readTicket(agent, { ticketId })).status).toBe('resolved');
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
