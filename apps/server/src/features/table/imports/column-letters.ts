import type { ImportId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { tableImportRows } from './tables.ts';
import { letters } from './understanding/without-headings.ts';

/** Stands for the row of the headings where there is none: the first row is a record. */
export const NO_HEADER = 0;
const MOST_COLUMNS = 200;

/** What the columns of a file without headings are called, as far as its widest row goes. */
export async function columnLetters({ db }: Pick<Context, 'db'>, importId: ImportId): Promise<string[]> {
  const [found] = await db
    .select({ width: sql<number>`coalesce(max(cardinality(${tableImportRows.cells})), 0)` })
    .from(tableImportRows)
    .where(eq(tableImportRows.importId, importId));
  return letters(Math.min(found!.width, MOST_COLUMNS));
}
