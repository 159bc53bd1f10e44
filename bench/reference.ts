import { openPool } from '../apps/server/src/platform/database.ts';
import type { Figures } from './load.ts';

const WORKERS = 8;
const SECONDS = 5;

/** What the database gives by itself through our own pool: the measure for everything on top of it. */
export async function references(databaseUrl: string): Promise<Figures[]> {
  const pool = openPool({ url: databaseUrl, connections: WORKERS });
  pool.on('error', () => undefined); // the server may be stopped before the last socket is closed
  await pool.query(
    'create table if not exists bench_rows (id bigint generated always as identity primary key, body text)',
  );
  const insert = await drive('raw INSERT of one row, same pool', () =>
    pool.query('insert into bench_rows (body) values ($1)', ['客户反馈登录后一直转圈']),
  );
  const select = await drive('select 1, same pool', () => pool.query('select 1'));
  await pool.query('drop table bench_rows');
  await pool.end();
  return [insert, select];
}

async function drive(what: string, once: () => Promise<unknown>): Promise<Figures> {
  const took: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const worker = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await once();
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  took.sort((one, other) => one - other);
  const at = (part: number) => took[Math.floor(took.length * part)] ?? 0;
  return {
    what,
    perSecond: took.length / SECONDS,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuMsEach: Number.NaN,
    failed: 0,
  };
}
