import type { Draft } from '@huiyin/contract/drafts';
import type { StaffId } from '@huiyin/contract/ids';
import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

/** What people typed and did not save yet; seen by nobody else and deleted when it is saved. */
export const drafts = pgTable(
  'drafts',
  {
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    subject: text().notNull(),
    content: jsonb().$type<Draft['content']>().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.subject] })],
);
