import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../apps/server/src/platform/embedded-postgres.ts';
import { type Size, statements } from './data.ts';
import { startProgram } from './program.ts';

/** Sets up, then fills the tables; the folder is kept, so that the next run measures at once. */
export async function fill(folder: string, size: Size) {
  console.log(`Making data set ${size} in ${folder} …`);
  const first = await startProgram(folder);
  await first.stop();
  await withDatabase(folder, async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements(size)) await client.query(statement);
      await client.query('vacuum (analyze)');
    } finally {
      await client.end();
    }
  });
  writeFileSync(join(folder, 'filled'), '');
}

/** The database of a data folder, while nothing else runs on it. */
export async function withDatabase<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  const log = { info: () => undefined, error: console.error };
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
  return work(postgres.url).finally(() => postgres.stop());
}
