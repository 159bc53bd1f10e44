import { type Query, type SQL, sql } from 'drizzle-orm';
import { NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres';
import { PgDialect, type PreparedQueryConfig, type SelectedFieldsOrdered } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { rowReader } from './database-rows.ts';
import { NAMED } from './prepared.ts';
import { nameStatements } from './statements.ts';
import { writeSql } from './write-sql.ts';

type NoSchema = Record<string, never>;

/** Drizzle on a pool or one of its connections, quicker at the many small statements that ours are. */
export function openDatabase(connection: pg.Pool | pg.PoolClient): NodePgDatabase {
  return new NodePgDatabase(dialect, new Session(connection, dialect, undefined), undefined);
}

type Writing = Parameters<SQL['toQuery']>[0];

class Dialect extends PgDialect {
  readonly #writing = {
    casing: (this as unknown as Pick<Writing, 'casing'>).casing,
    escapeName: this.escapeName,
    escapeParam: this.escapeParam,
    escapeString: this.escapeString,
  };

  override sqlToQuery(statement: SQL) {
    return writeSql(statement, this.#writing);
  }

  /** A limit is written out: a plan made for any limit is made for a tenth of the table. */
  override buildSelectQuery(select: Parameters<PgDialect['buildSelectQuery']>[0]) {
    const limit = typeof select.limit === 'number' ? sql.raw(String(select.limit)) : select.limit;
    return super.buildSelectQuery({ ...select, limit: limit as typeof select.limit });
  }
}

const dialect = new Dialect({ casing: 'snake_case' });
const nameOf = nameStatements();

class Session extends NodePgSession<NoSchema, NoSchema> {
  override prepareQuery<T extends PreparedQueryConfig = PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    name: string | undefined,
    inArrays: boolean,
    read?: (rows: unknown[][]) => T['execute'],
  ) {
    return super.prepareQuery<T>(
      query,
      fields,
      name === NAMED || query.params.length > 0 ? nameOf(query.sql, name === NAMED) : undefined,
      inArrays,
      read ?? (fields && rowReader(fields)),
    );
  }
}
