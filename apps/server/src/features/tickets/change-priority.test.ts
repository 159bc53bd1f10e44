import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { changePriority } from './change-priority.ts';
import { changeStatus } from './change-status.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { readTimeline } from './read-timeline.ts';

const app = useTestApp();
const reason = '客户再次来电，扬言投诉';

test('raising brings the promises forward, promises progress and keeps the reason', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ channel: 'chat' }));

  await changePriority(agent, { ticketId, priority: 'urgent', reason });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ priority: 'urgent', priorityReason: reason });
  expect(ticket.dueAt).toEqual(new Date('2026-03-02T03:00:00Z'));
  expect(ticket.deadlines.map(({ kind }) => kind)).toContain('ticket.progress-told');
  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines[0]).toMatchObject({
    changes: [{ field: 'priority', from: 'normal', to: 'urgent' }],
    reasons: [reason],
  });
  expect(await app.eventNames()).toContain('ticket.priority-changed');
});

test('what raising promises of a ticket that waits for its customer waits with it', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket());
  await changeStatus(agent, { ticketId, status: 'waiting-for-customer' });

  await changePriority(agent, { ticketId, priority: 'urgent', reason });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket.deadlines).toMatchObject([{ status: 'paused' }, { status: 'paused' }]);
  expect(ticket.dueAt).toBeNull();
});

test('lowering gives the time that the lower priority has, and asks for no progress', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ channel: 'chat', priority: 'urgent' }));

  await changePriority(agent, { ticketId, priority: 'normal', reason: '已恢复' });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket.dueAt).toEqual(new Date('2026-03-03T02:00:00Z'));
  expect(ticket.deadlines.map(({ kind }) => kind)).not.toContain('ticket.progress-told');
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
