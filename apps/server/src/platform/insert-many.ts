import { getTableColumns, type Name, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { WriteDatabase } from './database.ts';

interface More<Computed extends PropertyKey> {
  /** What the database itself works out for each row. */
  computed?: { [Column in Computed]: SQL };
  /** What to do with rows that are there already, and what to answer. */
  ending?: SQL;
}

/**
 * Adds many rows by one statement with one value: a parameter for each cell of hundreds of rows costs both sides more
 * than writing them does. What a row leaves out is null, or the column's default where no row of them has it.
 */
export async function insertMany<T extends PgTable, Computed extends keyof T['$inferInsert'] = never>(
  db: WriteDatabase,
  table: T,
  rows: readonly Omit<T['$inferInsert'], Computed>[],
  { computed, ending = sql`` }: More<Computed> = {},
): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return [];
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  const given = columns.filter(([key]) => rows.some((row) => row[key as keyof typeof row] !== undefined));
  const worked = columns.filter(([key]) => computed && key in computed);
  const into = [...given, ...worked].map(([, column]) => sql.identifier(nameOf(column)));
  const from = [
    ...given.map(([key]) => sql`r.${sql.identifier(key)}`),
    ...worked.map(([key]) => computed![key as Computed]),
  ];
  const types = given.map(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`);
  const { rows: answered } = await db.execute(sql`insert into ${table} (${list(into)}) select ${list(from)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${list(types)}) ${ending}`);
  return answered;
}

const nameOf = ({ name, keyAsName }: PgColumn) => (keyAsName ? toSnakeCase(name) : name);

const list = (parts: (SQL | Name)[]) => sql.join(parts as SQL[], sql.raw(', '));
