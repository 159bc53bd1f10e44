import type { FileId, StaffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

/** Uploaded files. Their bytes lie on the disk under `place`, which nobody can guess from the name. */
export const files = pgTable(
  'files',
  {
    id: uuid().$type<FileId>().primaryKey(),
    name: text().notNull(),
    contentType: text().notNull(),
    sizeInBytes: integer().notNull(),
    sha256: text().notNull(),
    place: text().notNull().unique(),
    uploadedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    /** What it belongs to, as in `ticket:0198…`; null until that is saved. */
    subject: text(),
  },
  (table) => [
    index('files_by_subject').on(table.subject, table.uploadedAt),
    index('files_unattached').on(table.uploadedAt).where(sql`${table.subject} is null`),
  ],
);
