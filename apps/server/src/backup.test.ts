import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustomerId, ErasureId, TicketId } from '@huiyin/contract/ids';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '#platform/ids';
import { apiOf, signedIn, startProcess } from '#testing/process';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const chapter = readme.split('## Backup and restore')[1]!;
const [backUp, restore] = [...chapter.matchAll(/```sh\n(.+)\n```/g)].map(([, command]) => command!);
const stamp = join(root, 'node_modules/.installed');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
const replay = /`(npm run erasures:replay -- )erasures\.jsonl`/.exec(chapter)![1]!;
// The command first puts node_modules right, which must not happen under tests that use it.
const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8').endsWith(lockHash());
const command = isInstalled ? replay : 'node apps/server/src/erasures-replay.ts ';

test('the commands of the README bring back what was recorded, and nobody who was erased', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { HUIYIN_DATA: join(folder, 'data') };
  const ticketId = newId<TicketId>();
  const [customerId, otherId] = [newId<CustomerId>(), newId<CustomerId>()];
  const during = async (work: (api: ReturnType<typeof apiOf>) => Promise<unknown>) => {
    const program = await startProcess(env);
    try {
      await work(apiOf(program.url, await signedIn(program.url)));
    } finally {
      await program.end('SIGTERM');
    }
  };

  await during(async (api) => {
    await api.customers.add({ id: customerId, name: '欧阳金丝雀' });
    await api.customers.add({ id: otherId, name: '王芳' });
    await api.tickets.open({
      ...{ id: ticketId, customerId, channel: 'phone', description: '欧阳金丝雀备份前的记录' },
    });
  });
  execSync(backUp!, { cwd: folder });
  await during(async (api) => {
    const { number } = await api.customers.read({ customerId });
    await api.personalRequests.erase({ id: newId<ErasureId>(), customerId, number, reason: '本人申请' });
    await vi.waitFor(async () => expect((await api.customers.read({ customerId })).erasedAt).not.toBeNull(), {
      timeout: 30_000,
      interval: 200,
    });
  });
  copyFileSync(join(folder, 'data', 'erasures.jsonl'), join(folder, 'newest.jsonl'));
  execSync(restore!, { cwd: folder });

  const said = execSync(`${command}${join(folder, 'newest.jsonl')}`, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

  expect(said).toMatch(/Erased again: 1 \(C\d+\)/);
  expect(said).toContain('Erased already: 0');
  await during(async (api) => {
    const erased = await api.customers.read({ customerId });
    expect(erased).toMatchObject({ name: erased.number, erasedAt: expect.any(Date) });
    expect(await api.customers.read({ customerId: otherId })).toMatchObject({ name: '王芳' });
    expect(await api.tickets.read({ ticketId })).toMatchObject({ description: '〔已删除〕备份前的记录' });
  });
}, 240_000);
