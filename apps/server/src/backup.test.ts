import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TicketId } from '@huiyin/contract/ids';
import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#platform/ids';
import { apiOf, signedIn, startProcess } from '#testing/process';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [backUp, restore] = [...readme.split('## Backup and restore')[1]!.matchAll(/```sh\n(.+)\n```/g)].map(
  ([, command]) => command!,
);

test('the commands of the README back up and restore what was recorded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { HUIYIN_DATA: join(folder, 'data') };
  const id = newId<TicketId>();

  const first = await startProcess(env);
  const before = apiOf(first.url, await signedIn(first.url));
  await before.tickets.open({ id, customerId: null, channel: 'phone', description: '备份前的记录' });
  await first.end('SIGTERM');
  execSync(backUp!, { cwd: folder });
  execSync(restore!, { cwd: folder });
  const second = await startProcess(env);
  onTestFinished(async () => void (await second.end('SIGTERM')));

  const after = apiOf(second.url, await signedIn(second.url));
  expect(await after.tickets.read({ ticketId: id })).toMatchObject({ description: '备份前的记录' });
}, 120_000);
