import type { FileId, ImportId, StaffId, TicketId } from '@huiyin/contract/ids';
import { type ImportRow, importStatuses, rowVerdicts, type TableImport } from '@huiyin/contract/imports';
import type { RefusalReason } from '@huiyin/contract/refusals';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { isNotNull, sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { files } from '#features/files';
import { staff } from '#features/staff';

export const importStatusType = pgEnum('import_status', importStatuses);
export const rowVerdictType = pgEnum('row_verdict', rowVerdicts);

const count = () => integer().notNull().default(0);

/** A file on its way in, and what became of it. */
export const tableImports = pgTable(
  'table_imports',
  {
    id: uuid().$type<ImportId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    fileId: uuid()
      .$type<FileId>()
      .notNull()
      .references(() => files.id),
    name: text().notNull(),
    status: importStatusType().notNull().default('reading'),
    refusal: text().$type<RefusalReason>(),
    /** Of a workbook, those that hold a table, and which of them is read. */
    sheets: text().array().notNull().default(sql`'{}'::text[]`),
    sheet: text(),
    headerRow: integer().notNull().default(1),
    headers: text().array().notNull().default(sql`'{}'::text[]`),
    mapping: jsonb().$type<(TableColumn | null)[]>().notNull().default([]),
    people: jsonb().$type<TableImport['people']>().notNull().default({}),
    categories: jsonb().$type<TableImport['categories']>().notNull().default({}),
    unknown: jsonb().$type<TableImport['unknown']>().notNull().default({ people: [], categories: [] }),
    rowCount: count(),
    newCount: count(),
    changedCount: count(),
    sameCount: count(),
    errorCount: count(),
    doneCount: count(),
    keptTickets: jsonb().$type<TableImport['keptTickets']>().notNull().default([]),
    startedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('table_imports_by_age').on(table.startedAt)],
);

export type Import = typeof tableImports.$inferSelect;

/** The rows of the file, what each would do, and what it did. */
export const tableImportRows = pgTable(
  'table_import_rows',
  {
    importId: uuid()
      .$type<ImportId>()
      .notNull()
      .references(() => tableImports.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    cells: text().array().notNull(),
    verdict: rowVerdictType(),
    problems: jsonb().$type<ImportRow['problems']>().notNull().default([]),
    differences: jsonb().$type<ImportRow['differences']>().notNull().default([]),
    key: text(),
    ticketId: uuid().$type<TicketId>(),
    /** What a changed ticket was before, to go back to. */
    before: jsonb(),
    /** The ticket's last entry when the row was written: more of them, and somebody has worked on it. */
    writtenSeq: integer(),
    done: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.row] }),
    index('table_import_rows_by_verdict').on(table.importId, table.verdict, table.row),
    index('table_import_rows_written').on(table.ticketId).where(isNotNull(table.writtenSeq)),
  ],
);

export type Row = typeof tableImportRows.$inferSelect;

/** How people mapped the columns of a file that had these headings. */
export const rememberedMappings = pgTable('remembered_mappings', {
  headings: text().primaryKey(),
  mapping: jsonb().$type<(TableColumn | 'unsaid' | null)[]>().notNull(),
  rememberedAt: timestamp({ withTimezone: true }).notNull(),
});
