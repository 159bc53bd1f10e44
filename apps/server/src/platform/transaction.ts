import type pg from 'pg';
import type { WriteDatabase } from './database.ts';
import { openDatabase } from './database-session.ts';

const databases = new WeakMap<pg.PoolClient, WriteDatabase>();

/**
 * Does the work on one connection, all of it or nothing. A connection that does not take part in ending its transaction
 * is given up: back in the pool it would carry the rest of this transaction into somebody else's.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (db: WriteDatabase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let unusable = false;
  try {
    await client.query('begin');
    const result = await work(databaseOf(client));
    await client.query('commit');
    return result;
  } catch (error) {
    unusable = isUnanswered(error) || !(await rollsBack(client));
    throw error;
  } finally {
    client.release(unusable);
  }
}

function databaseOf(client: pg.PoolClient) {
  const database = databases.get(client) ?? openDatabase(client);
  databases.set(client, database);
  return database;
}

const rollsBack = (client: pg.PoolClient) =>
  client.query('rollback').then(
    () => true,
    () => false,
  );

// Whoever did not answer would not answer the rollback either, for as long again.
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && (error.message === 'Query read timeout' || isUnanswered(error.cause));
}
