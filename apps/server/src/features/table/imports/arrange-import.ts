import type { ImportId } from '@huiyin/contract/ids';
import type { TableImport } from '@huiyin/contract/imports';
import { and, eq } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { keptActor } from '../acting.ts';
import { importArranged } from '../events.ts';
import { judgeImport } from './judge-import.ts';
import { lockImportAt } from './lock-import.ts';
import { rememberMapping } from './remember-mapping.ts';
import { tableImportRows, tableImports } from './tables.ts';

type Arrangement = Pick<TableImport, 'headerRow' | 'mapping' | 'people' | 'categories'> & {
  importId: ImportId;
};

/** Takes what people say of columns, names and words, remembers the columns for the next such file, and judges anew. */
export function arrangeImport(
  ctx: Context,
  { importId, headerRow, mapping, people, categories }: Arrangement,
) {
  return ctx.transaction(async (ctx) => {
    await lockImportAt(ctx, importId, ['ready', 'undone']);
    const [header] = await ctx.db
      .select({ cells: tableImportRows.cells })
      .from(tableImportRows)
      .where(and(eq(tableImportRows.importId, importId), eq(tableImportRows.row, headerRow)));
    const headers = header?.cells ?? [];
    await ctx.db
      .update(tableImports)
      .set({ headerRow, headers, mapping, people, categories, status: 'judging', doneCount: 0 })
      .where(eq(tableImports.id, importId));
    await rememberMapping(ctx, headers, mapping);
    await ctx.publish(importArranged, { importId });
    await ctx.schedule(judgeImport, { importId, actor: keptActor(ctx.actor as StaffActor) });
  });
}
