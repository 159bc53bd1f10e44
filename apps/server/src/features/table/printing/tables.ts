import type { StaffId } from '@huiyin/contract/ids';
import { bigint, index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

/** Tickets that went to paper in the last day, to be counted; the audit log knows which. */
export const ticketPrints = pgTable(
  'ticket_prints',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    printedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('ticket_prints_by_staff').on(table.staffId, table.printedAt),
    index('ticket_prints_by_age').on(table.printedAt),
  ],
);
