import { sql } from 'drizzle-orm';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startCuttable } from '#testing/cuttable';
import { inTransaction } from './transaction.ts';

test.each([0, 1])('a transaction unanswered after %i statements leaves nothing behind', async (answered) => {
  const way = await startCuttable(inject('postgresUrl'));
  const pool = new pg.Pool({ connectionString: way.url, max: 1, query_timeout: 300 });
  pool.on('connect', (client) => client.on('error', () => undefined));
  onTestFinished(async () => {
    await pool.end();
    way.stop();
  });
  const serverProcess = async (db: Parameters<Parameters<typeof inTransaction>[1]>[0]) => {
    const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    return rows[0]!.pid;
  };
  const before = await inTransaction(pool, serverProcess);

  if (answered === 0) way.silence();
  const failing = inTransaction(pool, async (db) => {
    way.silence();
    await serverProcess(db);
  });
  await expect(failing).rejects.toThrow();
  way.heal();

  expect(await inTransaction(pool, serverProcess)).not.toBe(before);
});

test('a failure of the work rolls back and keeps the connection', async () => {
  const pool = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 });
  onTestFinished(() => pool.end());
  const processOf = () => pool.query('select pg_backend_pid() as pid').then(({ rows }) => rows[0].pid);
  const before = await processOf();

  const failing = inTransaction(pool, async (db) => {
    await db.execute(sql`create table left_behind (id int)`);
    throw new Error('no');
  });

  await expect(failing).rejects.toThrow('no');
  expect(await processOf()).toBe(before);
  expect((await pool.query(`select to_regclass('left_behind') as found`)).rows).toEqual([{ found: null }]);
});
