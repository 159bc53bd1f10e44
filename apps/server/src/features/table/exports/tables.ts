import { type ExportFormat, exportFormats, exportStatuses } from '@huiyin/contract/exports';
import type { ExportId, StaffId } from '@huiyin/contract/ids';
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

export const exportFormatType = pgEnum('export_format', exportFormats);
export const exportStatusType = pgEnum('export_status', exportStatuses);

/** Tables that people had made in the last days; the audit log knows the rest. */
export const tableExports = pgTable(
  'table_exports',
  {
    id: uuid().$type<ExportId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    format: exportFormatType().$type<ExportFormat>().notNull(),
    status: exportStatusType().notNull().default('making'),
    rowCount: integer().notNull().default(0),
    /** Where its bytes lie. */
    place: text().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('table_exports_by_staff').on(table.staffId, table.startedAt)],
);

export type Export = typeof tableExports.$inferSelect;
