import type { ImportId } from '@huiyin/contract/ids';
import type { RowVerdict, TableImport } from '@huiyin/contract/imports';
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { type Import, tableImportRows, tableImports } from './tables.ts';

const MOST = 30;
const PAGE_SIZE = 50;

/** An import and how far it is. Whoever may import sees all of them: undoing must not wait for who is on leave. */
export async function readImport(ctx: Context, { importId }: { importId: ImportId }): Promise<TableImport> {
  const [found] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
  if (!found) throw new NotFound();
  return told(found);
}

export async function listImports(ctx: Context) {
  const found = await ctx.db.select().from(tableImports).orderBy(desc(tableImports.startedAt)).limit(MOST);
  return { imports: found.map(told) };
}

interface Wanted {
  importId: ImportId;
  verdict?: RowVerdict;
  after?: string;
}

/** Rows of the file with what they would do. */
export async function listImportRows(ctx: Context, { importId, verdict, after }: Wanted) {
  const { headerRow } = await readImport(ctx, { importId });
  const from = Math.max(headerRow, Number(after) || 0);
  const found = await ctx.db
    .select()
    .from(tableImportRows)
    .where(
      and(
        eq(tableImportRows.importId, importId),
        verdict && eq(tableImportRows.verdict, verdict),
        gt(tableImportRows.row, from),
      ),
    )
    .orderBy(asc(tableImportRows.row))
    .limit(PAGE_SIZE + 1);
  const page = found.slice(0, PAGE_SIZE);
  return {
    rows: page.map(({ verdict, ...row }) => ({ ...row, verdict: verdict ?? ('same' as const) })),
    next: found.length > PAGE_SIZE ? String(page.at(-1)!.row) : null,
  };
}

function told({ newCount, changedCount, sameCount, errorCount, ...found }: Import): TableImport {
  return { ...found, counts: { new: newCount, changed: changedCount, same: sameCount, error: errorCount } };
}
