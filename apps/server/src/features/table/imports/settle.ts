import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { type Import, type Row, tableImportRows } from './tables.ts';

/** Nothing more is to be taken back of these rows. */
export async function settle(ctx: TransactionContext, id: Import['id'], rows: readonly Pick<Row, 'row'>[]) {
  await ctx.db.execute(sql`update ${tableImportRows} set done = false, written_seq = null
    where import_id = ${id} and row = any(${sql.param(rows.map(({ row }) => row))}::int[])`);
}
