import { and, asc, eq, gt, type SQL } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { type Import, tableImportRows } from './tables.ts';
import { identityOf } from './understanding/identity.ts';
import { type Dictionary, type Understood, understandRow } from './understanding/understand-row.ts';

const BATCH = 500;

export interface UnderstoodRow {
  row: number;
  understood: Understood;
  /** By what it is the same row again. */
  key: string;
}

/**
 * The rows below the header, as far as they are wanted, understood, in their order. While a batch is worked on the next
 * is read: so we think while the database writes.
 */
export async function* understoodBatches(
  ctx: Context,
  begun: Pick<Import, 'id' | 'headerRow' | 'mapping'>,
  dictionary: Dictionary,
  wanted?: SQL,
): AsyncGenerator<UnderstoodRow[]> {
  const after = async (last: number) => {
    const rows = await ctx.db
      .select({ row: tableImportRows.row, cells: tableImportRows.cells })
      .from(tableImportRows)
      .where(and(eq(tableImportRows.importId, begun.id), gt(tableImportRows.row, last), wanted))
      .orderBy(asc(tableImportRows.row))
      .limit(BATCH);
    return rows.map(({ row, cells }) => {
      const understood = understandRow(cells, begun.mapping, dictionary);
      return { row, understood, key: identityOf(understood) };
    });
  };
  let next = after(begun.headerRow);
  for (;;) {
    const batch = await next;
    if (batch.length === 0) return;
    next = after(batch.at(-1)!.row);
    next.catch(() => undefined); // it is heard of at the next turn, if there is one
    yield batch;
  }
}
