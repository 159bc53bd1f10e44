import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { copyDatabase } from '#testing/copied-database';
import { apiOf, signedIn, startProcess } from '#testing/process';

const program = fileURLToPath(new URL('./audit-verify.ts', import.meta.url));

test('the command finds a running log sound, and names the row that was altered', async () => {
  const database = await copyDatabase();
  onTestFinished(() => database.drop());
  const env = { DATABASE_URL: database.url };
  const running = await startProcess(env);
  onTestFinished(async () => void (await running.end('SIGTERM')));
  await apiOf(running.url, await signedIn(running.url)).sessions.list();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(() => client.end());
  const seals = async () => (await client.query('select number, hash from audit_seals order by number')).rows;
  await expect.poll(async () => (await seals()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [{ number, hash }] = await seals();

  expect(verify(env, ['--head', `${number}:${hash}`])).toMatchObject({
    code: 0,
    output: expect.stringContaining('✓'),
  });
  expect(verify(env, ['--head', `${number}:${'0'.repeat(64)}`]).code).toBe(1);

  await client.query('alter table events disable trigger user');
  await client.query(
    `update events set payload = '{"altered": true}' where position = (select min(position) from events)`,
  );
  const { rows } = await client.query('select min(position) as first from events');
  expect(verify(env)).toMatchObject({
    code: 1,
    output: expect.stringContaining(`row that was altered: ${rows[0].first}`),
  });
});

function verify(env: Record<string, string>, words: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}
