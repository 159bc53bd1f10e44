import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { checkDatabase, databaseFaults } from './database-checks.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrateDatabase } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-checks-'));
let database: EmbeddedPostgres;

beforeAll(async () => {
  database = await startEmbeddedPostgres({ folder, log: { info() {}, error() {} } });
});

afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true });
});

test('our own database is safe', async () => {
  await expect(checkDatabase(database.url)).resolves.toBeUndefined();
});

test.each([
  ['an unknown name', { hostname: 'nowhere.invalid' }, 'no machine is known by the name nowhere.invalid'],
  ['a closed port', { port: '1' }, 'nothing answers at 127.0.0.1:1'],
  ['a wrong password', { password: 'guess' }, 'the password of user huiyin is wrong'],
  ['an unknown user', { username: 'nobody' }, 'the password of user nobody is wrong'],
  ['a missing database', { pathname: '/elsewhere' }, 'the database elsewhere does not exist at 127.0.0.1:'],
  ['TLS that is not there', { search: '?sslmode=verify-full' }, 'cannot connect to 127.0.0.1:'],
])('%s is one sentence', async (_, part, sentence) => {
  const url = Object.assign(new URL(database.url), part);

  const refused = await checkDatabase(url.href).catch((error: Error) => error.message);

  expect(refused).toContain(`DATABASE_URL: ${sentence}`);
  expect(refused).not.toContain(url.password);
  expect(refused?.split('\n')).toHaveLength(1);
});

test('a server that takes the connection and says nothing is not waited for', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;

  const checked = checkDatabase(`postgres://huiyin@127.0.0.1:${port}/huiyin`, { patienceMs: 50 });

  await expect(checked).rejects.toThrow(`127.0.0.1:${port} does not answer`);
});

test('a database that commits before it has written is refused', async () => {
  const url = `${database.url}?options=${encodeURIComponent('-c synchronous_commit=off')}`;

  await expect(checkDatabase(url)).rejects.toThrow('synchronous_commit = off');
});

test('a database with another encoding is refused', async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `create database ascii encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
  );
  await client.end();

  await expect(checkDatabase(database.url.replace(/huiyin$/, 'ascii'))).rejects.toThrow('SQL_ASCII');
});

const safe = {
  version: 180_004,
  encoding: 'UTF8',
  fsync: 'on',
  fullPageWrites: 'on',
  synchronousCommit: 'on',
  sortsChinese: true,
};

test.each([
  [{}, []],
  [{ version: 160_000, synchronousCommit: 'remote_apply' }, []],
  [{ version: 150_009 }, ['PostgreSQL 15']],
  [{ sortsChinese: false }, ['zh-x-icu']],
  [{ fsync: 'off', fullPageWrites: 'off' }, ['fsync = off', 'full_page_writes = off']],
])('%o', (found, faults) => {
  expect(databaseFaults({ ...safe, ...found })).toEqual(
    faults.map((fault) => expect.stringContaining(fault)),
  );
});

test.each([
  ['newer', 9_999_999_999_999, 'newer version'],
  ['older than all there is', 1_000, 'before its first release'],
])('data of a version that is %s are left alone, with a sentence', async (_, at, sentence) => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(async () => {
    await client.query('drop schema drizzle cascade').finally(() => client.end());
  });
  await client.query('create schema drizzle');
  await client.query('create table drizzle.__drizzle_migrations (id serial, hash text, created_at bigint)');
  await client.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', ${at})`);

  const refused = await migrateDatabase(database.url).catch((error: Error) => error.message);

  expect(refused).toContain(sentence);
  const { rows } = await client.query(`select from pg_tables where schemaname = 'public'`);
  expect(rows).toEqual([]);
});
