import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TicketId } from '@huiyin/contract/ids';
import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#platform/ids';
import { officeAddresses } from '#platform/our-address';
import { copyDatabase } from '#testing/copied-database';
import { apiOf, signedIn, startProcess } from '#testing/process';

test('kill -9 while it writes into its own database, then a new start: nothing acknowledged is lost', async () => {
  const folder = temporaryFolder();
  const before = await startProcess({ HUIYIN_DATA: folder });
  const api = apiOf(before.url, await signedIn(before.url));
  const acknowledged: string[] = [];
  const writing = writeForEver(api, acknowledged);
  await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(10);

  await before.end('SIGKILL');
  await writing;
  const after = await startProcess({ HUIYIN_DATA: folder });
  onTestFinished(async () => void (await after.end('SIGTERM')));

  const { tickets } = await apiOf(after.url, await signedIn(after.url)).tickets.list({});
  const stored = tickets.map(({ id }) => id as string);
  expect(acknowledged.slice(-40).filter((id) => !stored.includes(id))).toEqual([]);
}, 60_000);

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops it within five seconds, as asked', async (signal) => {
  const database = await copyDatabase();
  const running = await startProcess({ DATABASE_URL: database.url, HUIYIN_DATA: temporaryFolder() });
  const asked = Date.now();

  expect(await running.end(signal)).toBe(0);

  expect(Date.now() - asked).toBeLessThan(5_000);
  await database.drop();
});

test.runIf(officeAddresses().length > 0)(
  'the terminal says where colleagues find it once the office is let in, and so does the API',
  async () => {
    const database = await copyDatabase();
    const running = await startProcess({ DATABASE_URL: database.url, HUIYIN_DATA: temporaryFolder() });
    onTestFinished(async () => {
      await running.end('SIGTERM');
      await database.drop();
    });
    const api = apiOf(running.url, await signedIn(running.url));
    expect(await api.organisation.addresses()).toEqual({ addresses: [] });
    const address = `http://${officeAddresses()[0]}:${new URL(running.url).port}`;

    await api.organisation.change({ ...(await api.organisation.read()), openToNetwork: true });

    await expect.poll(running.output, { timeout: 10_000 }).toContain(address);
    expect(await api.organisation.addresses()).toMatchObject({
      addresses: expect.arrayContaining([address]),
    });
  },
);

test('a port that is taken is said in one sentence, and nothing else', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  onTestFinished(() => void taken.close());

  const folder = temporaryFolder();

  const starting = startProcess({ HUIYIN_DATA: folder, PORT: `${port}` });

  await expect(starting).rejects.toThrow(new RegExp(`^It ended with 1: Port ${port} is in use[^\\n]+\\n$`));
  expect(existsSync(join(folder, 'postgres/cluster'))).toBe(false);
});

async function writeForEver(api: ReturnType<typeof apiOf>, acknowledged: string[]) {
  for (;;) {
    const id = newId<TicketId>();
    try {
      await api.tickets.open({ id, customerId: null, channel: 'phone', description: '登录失败' });
    } catch {
      return;
    }
    acknowledged.push(id);
  }
}

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
