import type { CustomerId } from '@huiyin/contract/ids';
import { eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { PersonalPlaces } from '#features/customers';
import { fileStore, files } from '#features/files';
import { tickets } from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { tableRows } from './columns/tables.ts';
import { tableExports } from './exports/tables.ts';
import { tableImportRows, tableImports } from './imports/tables.ts';

const aboutTheirs = (ids: readonly CustomerId[]) =>
  sql`ticket_id in (select t.id from ${tickets} t where t.customer_id = any(${sql.param([...ids])}::uuid[]))`;
const kept = [
  tableImportRows.cells,
  tableImportRows.differences,
  tableImportRows.before,
  tableImportRows.problems,
];

/** What tables that came in or went out keep of a person. */
export const personalInTables: PersonalPlaces = {
  written: [
    {
      table: tableRows,
      columns: [
        ...[tableRows.handler, tableRows.departments, tableRows.feedback],
        ...[tableRows.followUp, tableRows.plannedBy],
      ],
      about: aboutTheirs,
    },
    { table: tableImports, columns: [tableImports.name, tableImports.headers, tableImports.unknown] },
    { table: tableExports, columns: [tableExports.name] },
    { table: files, columns: [files.name] }, // what came in may be named after somebody
  ],
  goes: async (ctx, ids, { foundIn }) => ({
    exports: await ctx.db.$count(tableExports),
    'import-rows': await ctx.db.$count(tableImportRows, or(foundIn(kept), aboutTheirs(ids))),
  }),
  async erase(ctx, ids, { foundIn }) {
    await removeExports(ctx);
    await removeImportedRows(ctx, or(foundIn(kept), aboutTheirs(ids))!);
    // By its key a row that comes in again is known; without it, such a row is a new one.
    await ctx.db
      .update(tableRows)
      .set({ key: sql`'erased ' || ${tableRows.ticketId}` })
      .where(aboutTheirs(ids));
  },
};

/** Whom a table names nobody knows without reading it, and each can be made again. */
async function removeExports(ctx: TransactionContext) {
  const ready = await ctx.db.select({ id: tableExports.id, place: tableExports.place }).from(tableExports);
  for (const { id, place } of ready) {
    await ctx.use(fileStore).remove(place);
    await ctx.db.delete(tableExports).where(eq(tableExports.id, id));
  }
}

/** The rows are emptied, and the file that they came from is gone: such an import can be taken back no more. */
async function removeImportedRows(ctx: TransactionContext, theirs: SQL) {
  const emptied = await ctx.db
    .update(tableImportRows)
    .set({ cells: [], differences: [], problems: [], before: null, key: null })
    .where(theirs)
    .returning({ importId: tableImportRows.importId });
  const importIds = [...new Set(emptied.map(({ importId }) => importId))];
  if (importIds.length === 0) return;
  const came = await ctx.db
    .select({ place: files.place })
    .from(tableImports)
    .innerJoin(files, eq(files.id, tableImports.fileId))
    .where(inArray(tableImports.id, importIds));
  for (const { place } of came) await ctx.use(fileStore).remove(place);
}
