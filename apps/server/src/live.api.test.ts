import type { TicketId } from '@huiyin/contract/ids';
import type { Attending, Changed, ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { io, type Socket } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { openTicket } from '#features/tickets';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';

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

  expect(await heard).toEqual({ subject: `ticket:${ticketId}`, name: 'ticket.opened' });
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
