import type { EntryId, FollowUpId, TicketId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeDepartment, makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { deadlines } from '#features/deadlines';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { assignTicket } from './assign-ticket.ts';
import { changeStatus } from './change-status.ts';
import { addCall } from './entries/add-call.ts';
import { addContact } from './entries/add-contact.ts';
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

test('a late resolution counts against the department that is waited for; to answer stays the agent’s', async () => {
  const agent = await signedIn();
  const { id: departmentId } = await app.given(makeDepartment);
  const { id: ticketId } = await openTicket(agent, written(agent));

  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId });
  await app.passTime(25 * 60);

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ awaitedDepartmentId: departmentId, departmentIds: [departmentId] });
  const owed = await owedOf(ticketId);
  expect(owed.every(({ status }) => status === 'breached')).toBe(true);
  const mine = { blamedStaffId: idOf(agent), blamedDepartmentId: null };
  expect(blameOf(owed)).toEqual({
    'ticket.first-response': mine,
    'ticket.progress-told': mine,
    'ticket.resolution': { blamedStaffId: null, blamedDepartmentId: departmentId },
  });
});

test('a customer who asks while a department is waited for is the agent’s to answer', async () => {
  const agent = await signedIn();
  const { id: departmentId } = await app.given(makeDepartment);
  const { id: ticketId } = await openTicket(agent, written(agent));
  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId });
  const call = { ticketId, reached: true, body: '告知仍在核查' };
  await addCall(agent, { ...call, id: newId<EntryId>(), direction: 'out' });

  const asked = { ticketId, direction: 'in' as const, channel: 'social' as const, body: '还要多久？' };
  await addContact(agent, { ...asked, id: newId<EntryId>() });

  expect((await owedOf(ticketId)).map(({ kind, stepDepartmentId }) => [kind, stepDepartmentId])).toEqual([
    ['ticket.next-response', null],
    ['ticket.progress-told', null],
    ['ticket.resolution', departmentId],
  ]);
});

test('what another department is waited for counts against that one from then on', async () => {
  const agent = await signedIn();
  const [first, second] = [await app.given(makeDepartment), await app.given(makeDepartment)];
  const { id: ticketId } = await openTicket(agent, written(agent));
  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId: first.id });
  const other = await app.given(makeStaff);

  await changeStatus(agent, { ticketId, status: 'waiting-for-department', departmentId: second.id });
  await assignTicket(agent, { ticketId, handlerId: other.id });

  const steps = (await owedOf(ticketId)).map(({ kind, stepDepartmentId }) => [kind, stepDepartmentId]);
  expect(Object.fromEntries(steps)).toMatchObject({
    'ticket.first-response': null,
    'ticket.resolution': second.id,
  });
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

type Agent = Awaited<ReturnType<typeof signedIn>>;
const idOf = ({ actor }: Agent) => (actor as StaffActor).id;
const written = (agent: Agent) =>
  newTicket({ priority: 'urgent', channel: 'social', handlerId: idOf(agent) });

async function owedOf(ticketId: TicketId) {
  const { db } = app.runtime;
  return db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subject, `ticket:${ticketId}`), isNull(deadlines.endedAt)))
    .orderBy(deadlines.kind);
}

const blameOf = (owed: Awaited<ReturnType<typeof owedOf>>) =>
  Object.fromEntries(
    owed.map(({ kind, blamedStaffId, blamedDepartmentId }) => [kind, { blamedStaffId, blamedDepartmentId }]),
  );

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
