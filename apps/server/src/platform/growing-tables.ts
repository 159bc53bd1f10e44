import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Context } from './context.ts';

const FIRST = 1_000;

/**
 * For who fills tables: told of rows that came in, the database looks again at the tables that have outgrown what it
 * knows of them. Until it does so by itself, a minute later, it reads them from end to end for each reference, as is right
 * for a table of ten rows.
 */
export function growingTables(ctx: Context, tables: readonly PgTable[]) {
  const names = tables.map(getTableName);
  let [added, next] = [0, FIRST];
  return async (rows: number) => {
    added += rows;
    if (added < next) return;
    next = added * 2;
    await ctx.transaction(async ({ db }) => {
      const { rows: outgrown } = await db.execute<{ name: string }>(sql`select relname as name from pg_class
        where oid = any(${sql.param(names)}::regclass[]) and reltuples < ${added}`);
      if (outgrown.length === 0) return;
      const list = outgrown.map(({ name }) => sql.identifier(name));
      await db.execute(sql`analyze (skip_locked) ${sql.join(list, sql`, `)}`);
    });
  };
}
