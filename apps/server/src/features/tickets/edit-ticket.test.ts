import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { editTicket } from './edit-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { readTimeline } from './read-timeline.ts';

const app = useTestApp();

test('changes what is given and tells from what to what, and why', async () => {
  const agent = await signedInAgent();
  const { id: ticketId } = await app.given(makeTicket);

  await editTicket(agent, {
    ticketId,
    version: 1,
    emotion: 'agitated',
    tags: ['老年客户'],
    reason: '客户情绪激动',
  });

  expect(await readTicket(agent, { ticketId })).toMatchObject({ emotion: 'agitated', tags: ['老年客户'] });
  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines[0]).toMatchObject({
    kind: 'change',
    changes: [
      { field: 'emotion', from: null, to: 'agitated' },
      { field: 'tags', from: [], to: ['老年客户'] },
    ],
    reasons: ['客户情绪激动'],
  });
});

test('refuses what somebody changed meanwhile, and loses neither', async () => {
  const agent = await signedInAgent();
  const { id: ticketId } = await app.given(makeTicket);

  const first = await editTicket(agent, { ticketId, version: 1, demand: '退款' });
  const stale = editTicket(agent, { ticketId, version: 1, demand: '换货' });

  await expect(stale).rejects.toMatchObject({ reason: 'ticket.changed-meanwhile' });
  expect(first.version).toBe(2);
  expect(await readTicket(agent, { ticketId })).toMatchObject({ version: 2, demand: '退款' });
});

test('of many who save at once one is first and every other is told', async () => {
  const agent = await signedInAgent();
  const { id: ticketId } = await app.given(makeTicket);

  const saves = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      editTicket(agent, { ticketId, version: 1, remarks: `${index}` }),
    ),
  );

  expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines.map(({ lastSeq }) => lastSeq)).toEqual([2, 1]);
});

test('saving what it says already changes nothing', async () => {
  const agent = await signedInAgent();
  const { id: ticketId, description } = await app.given(makeTicket);

  expect(await editTicket(agent, { ticketId, version: 1, description })).toEqual({ version: 1 });
});

test('another channel or nature may bring another policy, and the promises follow', async () => {
  const agent = await signedInAgent();
  const { id: ticketId } = await app.given(makeTicket);
  const externalComplaint = {
    agency: 'heimao' as const,
    number: '17',
    dueAt: new Date('2026-03-05T02:00:00Z'),
  };

  await editTicket(agent, { ticketId, version: 1, externalComplaint });
  const marked = await readTicket(agent, { ticketId });
  await editTicket(agent, { ticketId, version: 2, externalComplaint: null });
  const unmarked = await readTicket(agent, { ticketId });

  expect(marked).toMatchObject({ externalComplaint, dueAt: externalComplaint.dueAt });
  expect(unmarked).toMatchObject({ externalComplaint: null, dueAt: null });
});

test('refuses a field of its own that nobody has defined', async () => {
  const { id: ticketId } = await app.given(makeTicket);

  const editing = editTicket(await signedInAgent(), { ticketId, version: 1, fields: { unknown: '1' } });

  await expect(editing).rejects.toMatchObject({ reason: 'fields.wrong-value', about: ['unknown'] });
});

async function signedInAgent() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
