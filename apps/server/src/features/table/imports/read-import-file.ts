import { asc, eq } from 'drizzle-orm';
import { fileStore, files } from '#features/files';
import type { Context } from '#platform/context';
import { insertMany } from '#platform/insert-many';
import { defineJob } from '#platform/jobs';
import { importStep } from '../acting.ts';
import { columnLetters, NO_HEADER } from './column-letters.ts';
import { judgeImport } from './judge-import.ts';
import { parseApart } from './parsing/parse-apart.ts';
import { RefusedFile } from './parsing/rows-of-file.ts';
import { headingsHere, knownMapping } from './remember-mapping.ts';
import { type Import, tableImportRows, tableImports } from './tables.ts';
import { findHeader } from './understanding/read-header.ts';

const FIRST_ROWS = 30;

/** Reads the file row by row; what it cannot take it says in a sentence. */
export const readImportFile = defineJob(
  'table/read-import-file',
  importStep,
  async (ctx, { importId, actor }) => {
    const [found] = await ctx.db
      .select({ status: tableImports.status, sheet: tableImports.sheet, place: files.place })
      .from(tableImports)
      .innerJoin(files, eq(files.id, tableImports.fileId))
      .where(eq(tableImports.id, importId));
    if (found?.status !== 'reading') return;
    try {
      const file = await ctx.use(fileStore).open(found.place);
      const rowCount = await keepRows(ctx, importId, parseApart(file, found));
      await ctx.transaction(async (ctx) => {
        const header = await headerOf(ctx, importId);
        await ctx.db
          .update(tableImports)
          .set({ ...header, rowCount, status: 'judging', doneCount: 0 })
          .where(eq(tableImports.id, importId));
        await ctx.schedule(judgeImport, { importId, actor });
      });
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      await ctx.transaction(({ db }) =>
        db
          .update(tableImports)
          .set({ status: 'refused', refusal: error.reason })
          .where(eq(tableImports.id, importId)),
      );
    }
    ctx.tell({ subject: `import:${importId}`, name: 'import.read' });
  },
);

async function keepRows(ctx: Context, importId: Import['id'], parsed: ReturnType<typeof parseApart>) {
  await ctx.transaction(({ db }) => db.delete(tableImportRows).where(eq(tableImportRows.importId, importId)));
  let rowCount = 0;
  for await (const said of parsed) {
    const rows = Array.isArray(said) ? said : [];
    rowCount += rows.length;
    await ctx.transaction(async ({ db }) => {
      if (rows.length > 0)
        await insertMany(
          db,
          tableImportRows,
          rows.map((row) => ({ importId, ...row })),
        );
      await db
        .update(tableImports)
        .set({ rowCount, ...(said === rows ? {} : said) })
        .where(eq(tableImports.id, importId));
    });
  }
  return rowCount;
}

async function headerOf(ctx: Context, importId: Import['id']) {
  const first = await ctx.db
    .select({ row: tableImportRows.row, cells: tableImportRows.cells })
    .from(tableImportRows)
    .where(eq(tableImportRows.importId, importId))
    .orderBy(asc(tableImportRows.row))
    .limit(FIRST_ROWS);
  const header = findHeader(first, await headingsHere(ctx));
  if (first.at(-1)!.row === header?.row) throw new RefusedFile('imports.no-rows');
  const headers = header ? [...header.cells] : await columnLetters(ctx, importId);
  return { headerRow: header?.row ?? NO_HEADER, headers, mapping: await knownMapping(ctx, headers) };
}
