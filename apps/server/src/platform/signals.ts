import pg from 'pg';
import type { Log } from './log.ts';

const RETRY_MS = 1_000;

export interface Signals {
  /** Tells every process, this one too. Best effort: what must not be lost is a row. At most 7 kB. */
  send(channel: string, payload?: string): void;
  hear(channel: string, heard: (payload: string) => void): void;
  stop(): Promise<void>;
}

/** Signals between the processes on one database, by LISTEN and NOTIFY outside of transactions. */
export function openSignals(url: string, pool: pg.Pool, log: Log): Signals {
  const hearers = new Map<string, ((payload: string) => void)[]>();
  let client: pg.Client | undefined;
  let listening = Promise.resolve<unknown>(undefined); // a connection is asked one thing at a time
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function connect() {
    const opening = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      application_name: 'huiyin signals',
    });
    opening.on('notification', ({ channel, payload }) => {
      for (const heard of hearers.get(channel) ?? []) heard(payload ?? '');
    });
    opening.on('error', (error) => again(error));
    opening.on('end', () => again());
    try {
      await opening.connect();
      for (const channel of hearers.keys()) await opening.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (stopped) return await opening.end();
      client = opening;
    } catch (error) {
      again(error);
    }
  }

  function again(error?: unknown) {
    client = undefined;
    if (stopped || retry) return;
    if (error) log.warn({ error }, 'the signal connection was lost; connecting again');
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, RETRY_MS);
  }

  void connect();
  return {
    send(channel, payload = '') {
      pool.query('select pg_notify($1, $2)', [channel, payload]).catch((error) => {
        log.debug({ error, channel }, 'a signal was not sent');
      });
    },
    hear(channel, heard) {
      hearers.set(channel, [...(hearers.get(channel) ?? []), heard]);
      listening = listening.then(() => client?.query(`listen ${pg.escapeIdentifier(channel)}`)).catch(again);
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
