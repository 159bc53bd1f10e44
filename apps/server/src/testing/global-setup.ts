import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { openLog } from '#platform/log';
import { migrateDatabase } from '#platform/migrate';
import { databaseNamed } from './database-named.ts';
import { TEMPLATE } from './template.ts';

/** One real PostgreSQL for the run, with a migrated template that each test file copies. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
  const postgres = await startEmbeddedPostgres({ folder, log: openLog('error') });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrateDatabase(databaseNamed(postgres.url, TEMPLATE));
  project.provide('postgresUrl', postgres.url);

  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}
