import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openLog } from './log.ts';
import { openOfficeDoor } from './office-door.ts';

// Another address of this machine, as one on a network would be.
const OFFICE = '127.0.0.2';

test('the office is let in and shut out while the server runs, its own machine always', async () => {
  const { door, port } = await servedDoor();
  const from = (host: string) => fetch(`http://${host}:${port}`).then((answer) => answer.text());
  await expect(from(OFFICE)).rejects.toThrow();

  await door.openAt([OFFICE]);
  await door.openAt([OFFICE]);
  expect(await from(OFFICE)).toBe('回音');
  const colleague = connect(port, OFFICE);
  const leaves = new Promise((resolve) => colleague.once('close', resolve));
  await new Promise((resolve) => colleague.once('connect', resolve));
  await expect.poll(() => from(OFFICE)).toBe('回音'); // by now the first connection was taken in, too

  await door.openAt([]);
  await leaves;
  await expect(from(OFFICE)).rejects.toThrow();
  expect(await from('127.0.0.1')).toBe('回音');
});

test('an address that is taken is no reason to fail, and is tried again', async () => {
  const { door, port } = await servedDoor();
  const other = createServer().listen(port, OFFICE);
  await new Promise((resolve) => other.once('listening', resolve));
  await door.openAt([OFFICE]);
  await new Promise((resolve) => other.close(resolve));

  await door.openAt([OFFICE]);

  expect((await fetch(`http://${OFFICE}:${port}`)).status).toBe(200);
});

async function servedDoor() {
  const http = createServer((_, answer) => answer.setHeader('connection', 'close').end('回音'));
  http.listen(0, '127.0.0.1');
  await new Promise((resolve) => http.once('listening', resolve));
  const { port } = http.address() as AddressInfo;
  const door = openOfficeDoor(http, { port, log: openLog('fatal') });
  onTestFinished(async () => {
    await door.openAt([]);
    http.close();
  });
  return { door, port };
}
