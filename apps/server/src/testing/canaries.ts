import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRuntime } from '#platform/runtime';

/** The tables, jobs included, that hold one of these words in any column. */
export async function tablesHolding({ pool }: OpenRuntime, words: readonly string[]) {
  const { rows } = await pool.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'pgboss')`);
  const pattern = words.map((word) => word.replace(/[.]/g, '\\.')).join('|');
  const found: string[] = [];
  for (const { name } of rows) {
    const held = await pool.query(`select from ${name} one where one::text ~ $1 limit 1`, [pattern]);
    if (held.rows.length > 0) found.push(name.replace('public.', ''));
  }
  return found.toSorted();
}

/** The files below the data folder that do. */
export function filesHolding({ settings: { dataFolder } }: OpenRuntime, words: readonly string[]) {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dataFolder, path)).isFile())
    .filter((path) => words.some((word) => readFileSync(join(dataFolder, path)).includes(word)));
}
