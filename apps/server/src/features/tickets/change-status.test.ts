import type { EntryId, FollowUpId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeDepartment, makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { deadlines } from '#features/deadlines';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { changeStatus } from './change-status.ts';
import { addCall } from './entries/add-call.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';

const app = useTestApp();

test('the clocks stand still while the customer is to answer', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ priority: 'urgent' }));

  await changeStatus(agent, { ticketId, status: 'waiting-for-customer' });
  const waiting = await readTicket(agent, { ticketId });
  await app.passTime(120);
  await changeStatus(agent, { ticketId, status: 'open' });
  const goingOn = await readTicket(agent, { ticketId });

  expect(waiting.deadlines.map(({ status }) => status)).toEqual(['paused', 'paused']);
  expect(waiting.dueAt).toBeNull();
  const before = waiting.deadlines[0]!.dueAt.getTime();
  expect(goingOn.dueAt).toEqual(new Date(before + 120 * 60_000));
});

test('a department that is waited for has the step, so that a breach is not the agent’s', async () => {
  const agent = await signedIn();
  const { id: departmentId } = await app.given(makeDepartment);
  const { id: ticketId } = await openTicket(agent, newTicket({ priority: 'urgent' }));

  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId });
  await app.passTime(25 * 60);

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ awaitedDepartmentId: departmentId, departmentIds: [departmentId] });
  expect(ticket.breachedAt).not.toBeNull();
  const found = await agent.db.select().from(deadlines);
  const ours = found.filter(({ subject }) => subject === `ticket:${ticketId}`);
  expect(ours.map(({ status }) => status)).toContain('breached');
  expect(
    ours.every(
      ({ blamedDepartmentId, status }) => status !== 'breached' || blamedDepartmentId === departmentId,
    ),
  ).toBe(true);
});

test('what is promised anew while a department is waited for counts against it too', async () => {
  const agent = await signedIn();
  const { id: departmentId } = await app.given(makeDepartment);
  const { id: ticketId } = await openTicket(agent, newTicket({ priority: 'urgent' }));
  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId });

  await addCall(agent, {
    id: newId<EntryId>(),
    ticketId,
    direction: 'out',
    reached: true,
    body: '告知仍在核查',
  });

  const found = await agent.db.select().from(deadlines);
  const owed = found.filter((one) => one.subject === `ticket:${ticketId}` && one.endedAt === null);
  expect(owed.map(({ kind }) => kind)).toContain('ticket.progress-told');
  expect(owed.every(({ stepDepartmentId }) => stepDepartmentId === departmentId)).toBe(true);
});

test('what is to be done next is planned with it', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { status: 'open' }));
  const dueAt = new Date('2026-04-01T02:30:00Z');
  const followUp = { id: newId<FollowUpId>(), what: '核对是否到账', dueAt };

  await changeStatus(agent, { ticketId, status: 'following-up', followUp });

  const changed = await readTicket(agent, { ticketId });
  expect(changed).toMatchObject({ status: 'following-up', nextFollowUpAt: dueAt });
});

test('what is closed is reopened first', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { status: 'closed' }));

  const changing = changeStatus(agent, { ticketId, status: 'open' });

  await expect(changing).rejects.toMatchObject({ reason: 'ticket.already-closed' });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
