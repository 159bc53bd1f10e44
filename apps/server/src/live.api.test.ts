import type { EntryId, TicketId } from '@huiyin/contract/ids';
import type { Attending, Changed, ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { io, type Socket } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { openTicket } from '#features/tickets';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { addNote } from './features/tickets/entries/add-note.ts';
import { restrictTicket } from './features/tickets/restrict-ticket.ts';

const app = useTestApp();

test('a colleague hears at once that a ticket was opened', async () => {
  const { id } = await app.given(makeStaff);
  const socket = await connected(staffActor(['tickets.read']));
  expect(await socket.emitWithAck('watch', 'ticket')).toBe('watching');
  const heard = new Promise<Changed>((resolve) => socket.once('changed', resolve));

  const ticketId = newId<TicketId>();
  await openTicket(app.as(staffActor(undefined, { id })), {
    id: ticketId,
    customerId: null,
    channel: 'phone',
    description: '登录失败',
  });

  expect(await heard).toEqual({ subject: 'ticket' });
});

test('who loses sight of a ticket hears that much, and no more of it; lists hear of no ticket by its id', async () => {
  const { id } = await app.given(makeStaff);
  const me = staffActor(undefined, { id });
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { handlerId: id }));
  const subject = `ticket:${ticketId}`;
  const [mine, theirs, list] = [
    await listening(me),
    await listening(staffActor()),
    await listening(staffActor()),
  ];
  await mine.watch(subject);
  await theirs.watch(subject);
  await list.watch('ticket');
  theirs.socket.emit('attend', subject, 'viewing');
  await expect.poll(() => mine.attending()).toBe(1);

  await restrictTicket(app.as(me), { ticketId, staffIds: [id], reason: '涉及人身安全' });
  await expect.poll(() => mine.attending()).toBe(0);
  const note = { ticketId, id: newId<EntryId>(), body: '已报警' };
  await addNote(app.as(me), note);

  await expect.poll(() => mine.heard.at(-1)?.name).toBe('ticket.entry-added');
  expect(theirs.heard.at(-1)).toEqual({ subject, name: 'ticket.restricted' });
  expect(list.heard).toEqual(mine.heard.map(() => ({ subject: 'ticket' })));
  expect(await theirs.watch(subject)).toBe('refused');
});

test('who may not see tickets cannot listen to them', async () => {
  const socket = await connected(staffActor(['staff.read']));

  expect(await socket.emitWithAck('watch', 'ticket')).toBe('refused');
  expect(await socket.emitWithAck('watch', `ticket:${newId()}`)).toBe('refused');
  expect(await socket.emitWithAck('watch', 'nonsense')).toBe('refused');
});

test('who is there is told to those who watch the same thing, and only of what one may watch', async () => {
  const { id: ticketId } = await app.given(makeTicket);
  const subject = `ticket:${ticketId}`;
  const [mine, theirs] = [
    await connected(staffActor()),
    await connected(staffActor(undefined, { name: '刘洋' })),
  ];
  await mine.emitWithAck('watch', subject);
  const heard = new Promise<Attending>((resolve) => mine.once('attending', resolve));

  theirs.emit('attend', subject, 'typing');
  await theirs.emitWithAck('watch', subject);
  theirs.emit('attend', subject, 'viewing');

  expect(await heard).toMatchObject({ subject, people: [{ name: '刘洋', doing: 'viewing' }] });
});

async function listening(actor: Parameters<typeof app.as>[0]) {
  const socket = await connected(actor);
  const heard: Changed[] = [];
  let people: Attending['people'] = [];
  socket.on('changed', (change) => heard.push(change)).on('attending', (now) => (people = now.people));
  return {
    ...{ socket, heard },
    attending: () => people.length,
    watch: (subject: string) => socket.emitWithAck('watch', subject),
  };
}

test('a stranger gets no socket', async () => {
  await expect(connected(anonymous)).rejects.toThrow('UNAUTHORIZED');
});

function connected(actor: Parameters<typeof app.as>[0]): Promise<Socket<ServerToClient, ClientToServer>> {
  const socket: Socket<ServerToClient, ClientToServer> = io(app.url, {
    extraHeaders: app.headersOf(actor),
    transports: ['websocket'],
  });
  onTestFinished(() => void socket.close());
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}
