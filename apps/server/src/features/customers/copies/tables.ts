import type { CustomerId, PersonalCopyId, StaffId } from '@huiyin/contract/ids';
import { personalCopyStatuses } from '@huiyin/contract/personal-requests';
import { bigint, index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { customers } from '../tables.ts';

export const personalCopyStatus = pgEnum('personal_copy_status', personalCopyStatuses);

/** Copies for customers that were made in the last day; the audit log knows the rest. */
export const personalCopies = pgTable(
  'personal_copies',
  {
    id: uuid().$type<PersonalCopyId>().primaryKey(),
    customerId: uuid()
      .$type<CustomerId>()
      .notNull()
      .references(() => customers.id),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    status: personalCopyStatus().notNull().default('making'),
    fileCount: integer().notNull().default(0),
    leftOutCount: integer().notNull().default(0),
    sizeInBytes: bigint({ mode: 'number' }).notNull().default(0),
    /** Where its bytes lie. */
    place: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('personal_copies_by_customer').on(table.customerId),
    index('personal_copies_by_age').on(table.askedAt),
  ],
);
