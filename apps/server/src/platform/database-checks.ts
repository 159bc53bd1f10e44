import { Client } from 'pg';
import { connectionProblem } from './connection-problem.ts';
import { NAME_COLLATION } from './name-order.ts';
import { StartProblem } from './start-problem.ts';

export interface DatabaseSettings {
  version: number;
  encoding: string;
  fsync: string;
  fullPageWrites: string;
  synchronousCommit: string;
  sortsChinese: boolean;
}

/** Refuses a database that cannot be reached, or that would forget what it acknowledged. */
export async function checkDatabase(url: string, { patienceMs = 5000 } = {}): Promise<void> {
  const lines = databaseFaults(await settingsOf(url, patienceMs));
  if (lines.length > 0) throw new StartProblem(lines);
}

async function settingsOf(url: string, patienceMs: number) {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  client.on('error', () => undefined); // the query below fails too, and says why
  try {
    await client.connect();
    const { rows } = await client.query<DatabaseSettings>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        current_setting('fsync') as fsync, current_setting('full_page_writes') as "fullPageWrites",
        current_setting('synchronous_commit') as "synchronousCommit",
        exists (select from pg_collation where collname = '${NAME_COLLATION}') as "sortsChinese"`,
    );
    return rows[0]!;
  } catch (error) {
    throw connectionProblem(error as Error, client);
  } finally {
    client.end().catch(() => undefined);
  }
}

export function databaseFaults(settings: DatabaseSettings) {
  const { version, encoding, fsync, fullPageWrites, synchronousCommit, sortsChinese } = settings;
  const lines: string[] = [];

  if (version < 160_000) {
    const major = Math.floor(version / 10_000);
    lines.push(
      `The database server is PostgreSQL ${major}; 16 or later is needed. 数据库为 PostgreSQL ${major}，需要 16 或更高版本。`,
    );
  }
  if (encoding !== 'UTF8') {
    const remedy = `create database … encoding 'UTF8' template template0`;
    lines.push(
      `The database is encoded as ${encoding}; make one with: ${remedy}. 数据库编码为 ${encoding}，请新建 UTF8 数据库：${remedy}。`,
    );
  }
  if (fsync !== 'on') lines.push(forgetful('fsync'));
  if (fullPageWrites !== 'on') lines.push(forgetful('full_page_writes'));
  // Its other values wait at least for this server's own disk.
  if (synchronousCommit === 'off') lines.push(forgetful('synchronous_commit'));
  if (!sortsChinese) {
    lines.push(
      `The database lacks the collation ${NAME_COLLATION}, by which Chinese names are sorted: its server must be built with ICU. 数据库缺少中文排序规则 ${NAME_COLLATION}，请使用带 ICU 的 PostgreSQL。`,
    );
  }
  return lines;
}

const forgetful = (setting: string) =>
  `The database has ${setting} = off and would lose saved work in a crash; set it to on. ` +
  `数据库的 ${setting} 为 off，崩溃时会丢失已保存的内容，请设为 on。`;
