import { type Clock, PgBoss } from 'pg-boss';
import type { Runtime } from './context.ts';
import { openPool } from './database.ts';
import { openDatabase } from './database-session.ts';
import type { Feature } from './feature.ts';
import { hinter } from './hints.ts';
import { prepareQueues } from './jobs.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { openSignals } from './signals.ts';

/** The signal by which processes hand changes to each other's sockets. */
export const TOLD = 'told';

export interface RuntimeOptions {
  databaseUrl: string;
  settings: Settings;
  features: readonly Feature[];
  log: Log;
  now?: () => Date;
  /** A test's clock for jobs. */
  jobClock?: Clock;
}

/** The database, the jobs and the signals of one process. */
export async function openRuntime({ databaseUrl, settings, features, log, ...time }: RuntimeOptions) {
  const parameters = time.jobClock ? '-c pgboss.test_clock=on' : undefined;
  const pool = openPool({ url: databaseUrl, ...(parameters ? { parameters } : {}) });
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) log.warn({ error }, 'an idle database connection was lost');
  });
  const signals = openSignals(databaseUrl, pool, log);
  const boss = new PgBoss({
    db: {
      executeSql: (text: string, values?: unknown[]) => pool.query(text, values),
      setSessionStatements: async () => undefined, // the pool's own parameters say so already
    },
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    ...(time.jobClock ? { clock: time.jobClock } : {}),
  });
  boss.on('error', (error) => log.warn({ error }, 'the job queue had a failure; it tries again'));
  await boss.start();
  const listeners = features.flatMap((feature) => feature.listeners ?? []);
  const jobs = [...listeners, ...features.flatMap((feature) => feature.jobs ?? [])];
  await prepareQueues(boss, jobs);

  const runtime: Runtime = {
    db: openDatabase(pool),
    pool,
    boss,
    log,
    settings,
    facilities: new Map(),
    listeners,
    contributions: features.flatMap(({ contributes = [] }) => contributes),
    watchers: features.flatMap(({ mayWatch }) => mayWatch ?? []),
    now: time.now ?? (() => new Date()),
    tell: (change) => signals.send(TOLD, JSON.stringify(change)),
    hint: hinter(signals),
  };
  return {
    ...runtime,
    jobs,
    signals,
    async close() {
      closing = true;
      await boss.stop({ graceful: true, timeout: 3_000 });
      await signals.stop();
      await pool.end();
    },
  };
}

export type OpenRuntime = Awaited<ReturnType<typeof openRuntime>>;
