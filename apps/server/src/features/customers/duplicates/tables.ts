import type { DuplicateSign } from '@huiyin/contract/customer-duplicates';
import type { CustomerId, StaffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { customers } from '../tables.ts';

const customer = () =>
  uuid()
    .$type<CustomerId>()
    .notNull()
    .references(() => customers.id);

/** Two who may be one, the lower id first. What somebody dismissed stays, so that it is not proposed again. */
export const customerDuplicates = pgTable(
  'customer_duplicates',
  {
    oneId: customer(),
    otherId: customer(),
    signs: text().array().$type<DuplicateSign[]>().notNull(),
    foundAt: timestamp({ withTimezone: true }).notNull(),
    dismissedAt: timestamp({ withTimezone: true }),
    dismissedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
  },
  (table) => [
    primaryKey({ columns: [table.oneId, table.otherId] }),
    index('customer_duplicates_by_other').on(table.otherId),
    index('customer_duplicates_proposed')
      .on(table.foundAt, table.otherId)
      .where(sql`${table.dismissedAt} is null`),
  ],
);
