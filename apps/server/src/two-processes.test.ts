import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@huiyin/contract/client';
import type { TicketId } from '@huiyin/contract/ids';
import type { Changed, ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '#platform/free-port';
import { newId } from '#platform/ids';
import { copyDatabase } from '#testing/copied-database';
import { apiOf, type RunningProcess, signedIn, startProcess } from '#testing/process';

let first: RunningProcess;
let second: RunningProcess;
let metricsPort: number;
let drop: () => Promise<void>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-two-'));
  const database = await copyDatabase();
  const env = { DATABASE_URL: database.url, HUIYIN_DATA: folder };
  metricsPort = await freePort();
  [first, second] = await Promise.all([
    startProcess({ ...env, METRICS_PORT: String(metricsPort) }),
    startProcess(env),
  ]);
  drop = async () => {
    await Promise.all([first.end('SIGTERM'), second.end('SIGTERM')]);
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
});
afterAll(() => drop());

test('a change through one appears on a socket of the other', async () => {
  const cookie = await signedIn(first.url);
  const socket = io(second.url, { extraHeaders: { cookie }, transports: ['websocket'] });
  onTestFinished(() => void socket.close());
  const heard = new Promise<Changed>((resolve) => socket.on('changed', resolve));
  expect(await socket.emitWithAck('watch', 'ticket')).toBe('watching');

  await apiOf(first.url, cookie).tickets.open(newTicket());

  expect(await heard).toEqual({ subject: 'ticket' });
});

test('who views and who types is seen through the other', async () => {
  const cookie = await signedIn(first.url);
  const { id } = await apiOf(first.url, cookie).tickets.open(newTicket());
  const [mine, theirs] = await Promise.all([first, second].map(({ url }) => watching(url, cookie, id)));
  const seen: string[] = [];
  theirs!.on('attending', ({ people }) => seen.push(people.map(({ doing }) => doing).join() || 'nobody'));

  mine!.emit('attend', `ticket:${id}`, 'viewing');
  await expect.poll(() => seen.at(-1)).toBe('viewing');
  mine!.emit('attend', `ticket:${id}`, 'typing');
  await expect.poll(() => seen.at(-1)).toBe('typing');
  mine!.close();
  await expect.poll(() => seen.at(-1)).toBe('nobody');
});

test('requests, sockets and events are counted at the private port only', async () => {
  const cookie = await signedIn(first.url);
  const api = apiOf(first.url, cookie);
  const { id } = await api.tickets.open(newTicket());
  await watching(first.url, cookie, id);
  const told = () => fetch(`http://127.0.0.1:${metricsPort}`).then((answer) => answer.text());

  await expect.poll(told).toMatch(/^huiyin_events_total [1-9]/m);
  expect(await told()).toMatch(/^huiyin_request_seconds_count\{method="POST",status="200"\} [1-9]/m);
  expect(await told()).toMatch(/^huiyin_sockets [1-9]/m);
  expect(await fetch(`${first.url}/metrics`).then((answer) => answer.text())).not.toContain('huiyin_');
});

test('one killed during writes loses nothing acknowledged and doubles nothing', async () => {
  const cookie = await signedIn(second.url);
  const [dying, living] = [apiOf(first.url, cookie), apiOf(second.url, cookie)];
  const acknowledged: TicketId[] = [];
  const unknown: ReturnType<typeof newTicket>[] = [];

  const writers = Array.from({ length: 4 }, () => writeUntilItDies(dying, acknowledged, unknown));
  await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(20);
  await first.end('SIGKILL');
  await Promise.all(writers);
  await Promise.all(unknown.map((ticket) => living.tickets.open(ticket)));

  const stored = await everyTicketId(living);
  const expected = [...acknowledged, ...unknown.map(({ id }) => id)];
  expect(stored.filter((id) => expected.includes(id)).sort()).toEqual(expected.sort());
  expect(new Set(stored).size).toBe(stored.length);
});

async function watching(url: string, cookie: string, id: TicketId) {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    extraHeaders: { cookie },
    transports: ['websocket'],
  });
  onTestFinished(() => void socket.close());
  expect(await socket.emitWithAck('watch', `ticket:${id}`)).toBe('watching');
  return socket;
}

async function writeUntilItDies(
  api: Client,
  acknowledged: TicketId[],
  unknown: ReturnType<typeof newTicket>[],
) {
  for (;;) {
    const ticket = newTicket();
    try {
      await api.tickets.open(ticket);
      acknowledged.push(ticket.id);
    } catch {
      unknown.push(ticket);
      return;
    }
  }
}

async function everyTicketId(api: Client) {
  const ids: TicketId[] = [];
  let after: string | undefined;
  do {
    const { tickets, next } = await api.tickets.list(after ? { after } : {});
    ids.push(...tickets.map(({ id }) => id));
    after = next ?? undefined;
  } while (after);
  return ids;
}

const newTicket = () => ({
  id: newId<TicketId>(),
  customerId: null,
  channel: 'phone' as const,
  description: '登录后提示网络错误',
});
