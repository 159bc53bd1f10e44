import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const SLOW = 300;

test.each([
  ['headers that never end', 'GET /api/tickets HTTP/1.1\r\nhost: x\r\nx-slow: '],
  [
    'a body that does not come',
    'POST /api/tickets HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{',
  ],
  [
    'a file that does not come',
    'POST /api/files HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 30000000\r\n\r\n--x',
  ],
])('%s, three hundred at once: others work as before', async (_, beginning) => {
  const { id } = await app.given(makeStaff);
  const person = app.api(staffActor(undefined, { id }));
  const before = await slowestOf(() => person.tickets.list({}));

  const slow = await Promise.all(Array.from({ length: SLOW }, () => begin(beginning)));
  const during = await slowestOf(() => person.tickets.list({}));

  expect(slow.filter(({ destroyed }) => !destroyed).length).toBe(SLOW);
  expect(during).toBeLessThan(Math.max(2_000, 4 * before));
  expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
});

test('who reads no answer holds up nobody', async () => {
  const { id } = await app.given(makeStaff);
  const headers = Object.entries(app.headersOf(staffActor(undefined, { id })));
  const wish = `GET /api/openapi.json HTTP/1.1\r\nhost: x\r\n${headers.map((pair) => pair.join(': ')).join('\r\n')}\r\n\r\n`;

  const deaf = await Promise.all(Array.from({ length: 20 }, () => begin(wish.repeat(20))));
  for (const socket of deaf) socket.pause();

  const answer = await fetch(`${app.url}/api/openapi.json`);
  expect(answer.status).toBe(200);
  await answer.json();
});

async function begin(text: string): Promise<Socket> {
  const { port, hostname } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

async function slowestOf(ask: () => Promise<unknown>) {
  let slowest = 0;
  for (let times = 0; times < 20; times++) {
    const began = performance.now();
    await ask();
    slowest = Math.max(slowest, performance.now() - began);
  }
  return slowest;
}
