import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** Reads and writes: exists only inside a transaction. */
export type WriteDatabase = NodePgDatabase;

/** Outside a transaction one can only read. */
export type ReadDatabase = Pick<
  WriteDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$count' | '$with' | 'with'
>;

export interface DatabaseOptions {
  url: string;
  connections?: number;
  /** Extra start parameters, as in `-c pgboss.test_clock=on`. */
  parameters?: string;
}

/** A pool whose every wait has an end: a frozen database fails requests instead of hanging them. */
export function openPool({ url, connections = 8, parameters }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    query_timeout: 9_000,
    statement_timeout: 8_000,
    idle_in_transaction_session_timeout: 15_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'huiyin',
    ...(parameters ? { options: parameters } : {}),
  });
  // Whoever uses a connection that is lost learns it from what it asked; an error nobody hears would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
