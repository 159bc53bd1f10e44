import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { startProblem } from './start-problem.ts';

const folder = new URL('../../migrations', import.meta.url).pathname;

// Any number that nothing else in this database locks.
const MIGRATION_LOCK = 4_815_162_342;

/** Brings the database up to this version; processes that start together take turns. */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await checkWayHere(client);
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}

/** Whatever this version would write into data that it does not know, nobody could take back. */
async function checkWayHere(client: pg.Client) {
  const known = readMigrationFiles({ migrationsFolder: folder }).map(({ folderMillis }) => folderMillis);
  const strange = (await migrationsOf(client)).filter((at) => !known.includes(at));
  if (strange.some((at) => at > Math.max(...known)))
    throw startProblem({
      en: 'The data were last used by a newer version of Huiyin. Start that one, or restore a backup made before the upgrade.',
      zh: '数据已被更新版本的回音使用过。请启动那个版本，或恢复升级前的备份。',
    });
  if (strange.length > 0)
    throw startProblem({
      en: 'The data were made by a version of Huiyin from before its first release, which cannot be upgraded. They were left as they are.',
      zh: '数据由回音首个发布版之前的版本建立，无法升级；数据未作任何改动。',
    });
}

/** When each migration that was run here was made; none in an empty database. */
async function migrationsOf(client: pg.Client): Promise<number[]> {
  const { rows: made } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as name`);
  if (made[0].name === null) return [];
  const { rows } = await client.query('select created_at as at from drizzle.__drizzle_migrations');
  return rows.map(({ at }) => Number(at));
}
