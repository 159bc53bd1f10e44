import type { CustomerId, ErasureId, StaffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { customers } from '../tables.ts';

/** Who was erased on request. Besides this, it is kept as a file, since a restored database does not know it any more. */
export const erasures = pgTable(
  'erasures',
  {
    id: uuid().$type<ErasureId>().primaryKey(),
    customerId: uuid()
      .$type<CustomerId>()
      .notNull()
      .references(() => customers.id),
    number: text().notNull(),
    reason: text().notNull(),
    askedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    erasedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index('erasures_by_age').on(table.askedAt, table.id),
    uniqueIndex('erasures_under_way').on(table.customerId).where(sql`${table.erasedAt} is null`),
  ],
);
