import { createHash } from 'node:crypto';
import type { ImportId } from '@huiyin/contract/ids';
import type { RowVerdict, TableImport } from '@huiyin/contract/imports';
import { and, asc, desc, eq, getTableColumns, gt } from 'drizzle-orm';
import { tickets, visibleTickets } from '#features/tickets';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { type Import, tableImportRows, tableImports } from './tables.ts';
import { sameBy } from './understanding/identity.ts';

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
    .select({ ...getTableColumns(tableImportRows), ticketNumber: tickets.number })
    .from(tableImportRows)
    .leftJoin(tickets, and(eq(tickets.id, tableImportRows.ticketId), visibleTickets(ctx)))
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
    rows: page.map(({ verdict, key, ...row }) => ({
      ...row,
      ...(row.ticketNumber ? {} : { ticketId: null, differences: [] }), // gone, or not for whoever asks
      verdict: verdict ?? ('same' as const),
      sameBy: sameBy(key ?? ''),
    })),
    next: found.length > PAGE_SIZE ? String(page.at(-1)!.row) : null,
  };
}

export function told({ newCount, changedCount, sameCount, errorCount, ...found }: Import): TableImport {
  const counts = { new: newCount, changed: changedCount, same: sameCount, error: errorCount };
  return { ...found, counts, fingerprint: fingerprintOf({ ...found, counts }) };
}

function fingerprintOf({
  status,
  sheet,
  headerRow,
  mapping,
  people,
  categories,
  counts,
}: Omit<TableImport, 'fingerprint'>) {
  const looked = JSON.stringify([status, sheet, headerRow, mapping, people, categories, counts]);
  return createHash('sha256').update(looked).digest('base64url').slice(0, 22);
}
