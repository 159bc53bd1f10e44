import pg from 'pg';

export interface TableHealth {
  table: string;
  rows: number;
  /** Versions of rows that nobody can see any more and vacuum has not taken away yet. */
  dead: number;
  /** Changed since the last look; the second of them without touching an index. */
  updated: number;
  updatedInPlace: number;
  vacuums: number;
  /** Bytes, indexes included, and how much more than at the last look. */
  size: number;
  grown: number;
}

type Row = Record<keyof Omit<TableHealth, 'grown'>, string>;

const MOST = 14;

/** Looks at all tables now; what it answers looks again and says of the busiest how they fared meanwhile. */
export async function watchTables(connectionString: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const before = new Map((await look(client)).map((row) => [row.table, row]));
  return async (): Promise<TableHealth[]> => {
    const after = await look(client);
    await client.end();
    return after
      .map((row) => since(row, before.get(row.table)))
      .toSorted((one, other) => other.dead + other.updated - (one.dead + one.updated))
      .slice(0, MOST);
  };
}

function since(now: Row, before: Row | undefined): TableHealth {
  const more = (key: keyof Row) => Number(now[key]) - Number(before?.[key] ?? 0);
  return {
    ...{ table: now.table, rows: Number(now.rows), dead: Number(now.dead), size: Number(now.size) },
    ...{ updated: more('updated'), updatedInPlace: more('updatedInPlace'), vacuums: more('vacuums') },
    grown: more('size'),
  };
}

async function look(client: pg.Client) {
  const { rows } =
    await client.query<Row>(`select schemaname || '.' || relname as "table", n_live_tup as rows,
    n_dead_tup as dead, n_tup_upd as updated, n_tup_hot_upd as "updatedInPlace", autovacuum_count as vacuums,
    pg_total_relation_size(relid) as size from pg_stat_user_tables`);
  return rows;
}
