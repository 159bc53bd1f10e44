import type { EntryId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeDepartment, makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { addNote } from './add-note.ts';

const app = useTestApp();

test('tells those who are mentioned, and is no response to the customer', async () => {
  const agent = await signedIn();
  const { id: mentioned } = await app.given(makeStaff);
  const { id: ticketId } = await openTicket(agent, newTicket({ channel: 'chat' }));

  await addNote(agent, {
    ticketId,
    id: newId<EntryId>(),
    body: '@王芳 请看一下',
    mentionedIds: [mentioned, mentioned],
  });

  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines[0]).toMatchObject({ kind: 'note', mentionedIds: [mentioned] });
  expect(await app.eventNames()).toContain('ticket.staff-mentioned');
  expect((await readTicket(agent, { ticketId })).firstRespondedAt).toBeNull();
});

test('entries of many writers at once have no gap and no number twice', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);

  await Promise.all(
    Array.from({ length: 30 }, () => addNote(agent, { ticketId, id: newId<EntryId>(), body: '已核实' })),
  );

  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines.map(({ lastSeq }) => lastSeq)).toEqual(Array.from({ length: 31 }, (_, index) => 31 - index));
});

test('a colleague of a cooperating department may write one, and nothing else', async () => {
  const { id: departmentId } = await app.given(makeDepartment);
  const { id } = await app.given(makeStaff);
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { departmentIds: [departmentId] }));
  const held = ['tickets.read', 'tickets.note', 'tickets.read-department'] as const;
  const colleague = app.as(staffActor(held, { id, departmentIds: [departmentId] }));
  const stranger = app.as(staffActor(held, { id }));

  await addNote(colleague, { ticketId, id: newId<EntryId>(), body: '服务器日志已核对' });

  expect((await readTicket(colleague, { ticketId })).mayWork).toBe(false);
  await expect(addNote(stranger, { ticketId, id: newId<EntryId>(), body: '？' })).rejects.toThrow(
    'Not found',
  );
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
