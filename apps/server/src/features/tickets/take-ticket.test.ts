import { expect, test } from 'vitest';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { readTicket } from './read-ticket.ts';
import { takeTicket } from './take-ticket.ts';

const app = useTestApp();

test('whoever takes a ticket works on it', async () => {
  const { id, name } = await app.given(makeStaff);
  const { id: ticketId } = await app.given(makeTicket);

  await takeTicket(app.as(staffActor(undefined, { id })), { ticketId });

  const ticket = await readTicket(app.as(staffActor(undefined, { id })), { ticketId });
  expect(ticket).toMatchObject({ handlerId: id, handlerName: name, status: 'open', mayWork: true });
  expect(await app.eventNames()).toEqual(
    expect.arrayContaining(['ticket.assigned', 'ticket.status-changed']),
  );
});

test('of two who take it at once the second is told that a colleague was first', async () => {
  const people = await Promise.all([app.given(makeStaff), app.given(makeStaff)]);
  const { id: ticketId } = await app.given(makeTicket);

  const taking = await Promise.allSettled(
    people.map(({ id }) => takeTicket(app.as(staffActor(undefined, { id })), { ticketId })),
  );

  expect(taking.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(taking.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { reason: 'ticket.taken-already' },
  });
});

test('an agent of another group sees the ticket and may not take it', async () => {
  const { id } = await app.given(makeStaff);
  const { id: groupId } = await app.given((ctx) => makeGroup(ctx));
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { groupId }));
  const held = ['tickets.read', 'tickets.read-all', 'tickets.work', 'tickets.write-group'] as const;
  const agent = app.as(staffActor(held, { id }));

  await expect(takeTicket(agent, { ticketId })).rejects.toThrow('Forbidden');
  expect((await readTicket(agent, { ticketId })).mayWork).toBe(false);
});

test('what is resolved is not taken', async () => {
  const { id } = await app.given(makeStaff);
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { status: 'resolved' }));

  const taking = takeTicket(app.as(staffActor(undefined, { id })), { ticketId });

  await expect(taking).rejects.toMatchObject({ reason: 'ticket.already-resolved' });
});
