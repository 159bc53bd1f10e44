import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const asRoot = process.getuid?.() === 0;
const silent = { info() {}, error() {} };
const parent = mkdtempSync(join(tmpdir(), 'huiyin-embedded-'));
const made = join(parent, 'made');

beforeAll(async () => {
  chmodSync(parent, 0o755);
  const database = await startEmbeddedPostgres({ folder: made, log: silent });
  await query(database.url, 'create table kept (id int); insert into kept values (1)');
  await database.stop();
});

afterAll(() => rmSync(parent, { recursive: true }));

test('the first start makes a durable UTF-8 database that nobody enters without its password', async () => {
  const folder = join(parent, 'first');
  const database = await start(folder);

  const [settings] = await query(
    database.url,
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
      current_setting('is_superuser') as superuser, lower('ÄÖ') as lower`,
  );
  expect(settings).toEqual({
    encoding: 'UTF8',
    fsync: 'on',
    pages: 'on',
    commit: 'on',
    superuser: 'off',
    lower: 'äö',
  });
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  const guess = new URL(database.url);
  guess.password = 'guess';
  await expect(query(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('a later start finds what was stored', async () => {
  const database = await start(copyOfMade());

  expect(await query(database.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

test('a second copy on the same folder is refused, and names the first', async () => {
  const folder = copyOfMade();
  await start(folder);

  await expect(start(folder)).rejects.toThrow(
    new RegExp(`in use by another running copy of Huiyin \\(process ${process.pid}\\)`),
  );
});

test('kill -9 of the program frees the folder, and the next start adopts the database', async () => {
  const folder = copyOfMade();
  const holder = await startInOtherProcess(folder);
  await expect(start(folder)).rejects.toThrow(`process ${holder.program.pid}`);

  await kill(holder.program);
  const database = await start(folder);

  expect(database.processId).toBe(holder.postmaster);
  expect(await query(database.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

test('kill -9 of the database brings it back at the same address', async () => {
  const database = await start(copyOfMade());
  const killed = database.processId;
  process.kill(killed, 'SIGKILL');

  await expect
    .poll(() => query(database.url, 'select id from kept').catch(() => undefined), { timeout: 10_000 })
    .toEqual([{ id: 1 }]);
  expect(database.processId).not.toBe(killed);
});

test('kill -9 of both loses nothing', async () => {
  const folder = copyOfMade();
  const holder = await startInOtherProcess(folder);
  await kill(holder.program);
  process.kill(holder.postmaster, 'SIGKILL');

  const database = await start(folder);

  expect(await query(database.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

test.each([
  ['names a process that is another program by now', (path: string) => writeFileSync(path, otherProgram())],
  ['was emptied', (path: string) => truncateSync(path)],
])('after a power cut it starts although the pid file %s', async (_, spoil) => {
  const folder = copyOfMade();
  const path = join(folder, 'cluster/postmaster.pid');
  writeFileSync(path, '1\n');
  spoil(path);

  const database = await start(folder);

  expect(await query(database.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

test('a first start that was interrupted is made anew', async () => {
  const folder = join(parent, 'interrupted');
  mkdirSync(join(folder, 'cluster.unfinished/base'), { recursive: true });

  const database = await start(folder);

  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder that cannot be used is named', async () => {
  await expect(start('/dev/null/data')).rejects.toThrow('/dev/null/data cannot be used');
});

test.skipIf(!asRoot)('root runs it as somebody else, even below a folder only root may enter', async () => {
  const closed = mkdtempSync(join(parent, 'closed-'));
  chmodSync(closed, 0o700);

  const database = await start(join(closed, 'postgres'));

  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(statSync(`/proc/${database.processId}`).uid).not.toBe(0);
});

test.skipIf(!asRoot)('files that were put back by root can be used', async () => {
  const folder = copyOfMade();
  spawnSync('chown', ['-R', '0:0', folder]);

  const database = await start(folder);

  expect(await query(database.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

async function start(folder: string) {
  const database = await startEmbeddedPostgres({ folder, log: silent });
  onTestFinished(() => database.stop());
  return database;
}

/** Copying is ten times as fast as making. */
function copyOfMade() {
  const folder = mkdtempSync(join(parent, 'copy-'));
  spawnSync('cp', ['-a', `${made}/.`, folder]);
  return folder;
}

async function startInOtherProcess(folder: string) {
  const program = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { startEmbeddedPostgres } from '${import.meta.resolve('./embedded-postgres.ts')}';
      const log = { info() {}, error() {} };
      const { processId } = await startEmbeddedPostgres({ folder: '${folder}', log });
      console.log(processId);
      setInterval(() => {}, 60_000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = await once(program.stdout, 'data');
  return { program, postmaster: Number(said) };
}

async function kill(program: ReturnType<typeof spawn>) {
  program.kill('SIGKILL');
  await once(program, 'exit');
}

const otherProgram = () => `${process.pid}\n/elsewhere\n0\n1\n\n127.0.0.1\n\nready\n`;

async function query(connectionString: string, sql: string) {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
