import type { ImportId } from '@huiyin/contract/ids';
import type { TableImport } from '@huiyin/contract/imports';
import { and, asc, eq, gte } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { keptActor } from '../acting.ts';
import { checkColumns } from '../columns/check-columns.ts';
import { importArranged } from '../events.ts';
import { columnLetters, NO_HEADER } from './column-letters.ts';
import { judgeImport } from './judge-import.ts';
import { lockImportAt } from './lock-import.ts';
import { knownMapping, rememberMapping } from './remember-mapping.ts';
import { tableImportRows, tableImports } from './tables.ts';

type Arrangement = Pick<TableImport, 'headerRow' | 'people' | 'categories'> & {
  importId: ImportId;
  /** Left out, the columns are what the headings say. */
  mapping?: TableImport['mapping'];
  fingerprint?: string;
};

/** Takes what people say of columns, names and words, remembers the columns for the next such file, and judges anew. */
export function arrangeImport(ctx: Context, { mapping, people, categories, ...seen }: Arrangement) {
  const { importId } = seen;
  return ctx.transaction(async (ctx) => {
    await lockImportAt(ctx, seen, ['ready', 'undone']);
    await checkColumns(ctx, mapping ?? []);
    const { row: headerRow, cells: headers } = await headerAt(ctx, seen);
    await ctx.db
      .update(tableImports)
      .set({
        ...{ headerRow, headers, people, categories, status: 'judging', doneCount: 0 },
        mapping: mapping ?? (await knownMapping(ctx, headers)),
      })
      .where(eq(tableImports.id, importId));
    if (mapping) await rememberMapping(ctx, headers, mapping);
    await ctx.publish(importArranged, { importId });
    await ctx.schedule(judgeImport, { importId, actor: keptActor(ctx.actor as StaffActor) });
  });
}

/** The row that is named, or the next with something in it; there is more below. */
async function headerAt(
  ctx: TransactionContext,
  { importId, headerRow }: Pick<Arrangement, 'importId' | 'headerRow'>,
) {
  if (headerRow === NO_HEADER) return { row: NO_HEADER, cells: await columnLetters(ctx, importId) };
  const [header, below] = await ctx.db
    .select({ row: tableImportRows.row, cells: tableImportRows.cells })
    .from(tableImportRows)
    .where(and(eq(tableImportRows.importId, importId), gte(tableImportRows.row, headerRow)))
    .orderBy(asc(tableImportRows.row))
    .limit(2);
  if (!header || !below) throw new Refusal('imports.no-rows');
  return header;
}
