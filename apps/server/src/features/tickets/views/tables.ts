import type { StaffId, ViewId } from '@huiyin/contract/ids';
import type { TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

/** A filter that a person has saved, with the columns and the order they like. */
export const ticketViews = pgTable(
  'ticket_views',
  {
    id: uuid().$type<ViewId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    filter: jsonb().$type<TicketFilter>().notNull(),
    columns: text().array().notNull(),
    order: text().$type<TicketOrder>().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('ticket_views_by_staff').on(table.staffId, table.name)],
);
