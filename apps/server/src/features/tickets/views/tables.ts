import type { GroupId, StaffId, ViewId } from '@huiyin/contract/ids';
import type { Density, TicketFilter, TicketLayout, TicketOrder } from '@huiyin/contract/views';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { groups, staff } from '#features/staff';

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
    /** Its members have it too. */
    groupId: uuid()
      .$type<GroupId>()
      .references(() => groups.id),
  },
  (table) => [
    index('ticket_views_by_staff').on(table.staffId, table.name),
    index('ticket_views_by_group').on(table.groupId, table.name).where(sql`${table.groupId} is not null`),
  ],
);

/** How a person likes the table of tickets, wherever they sign in. */
export const ticketLayouts = pgTable('ticket_layouts', {
  staffId: uuid()
    .$type<StaffId>()
    .primaryKey()
    .references(() => staff.id),
  density: text().$type<Density>(),
  columns: jsonb().$type<TicketLayout['columns']>().notNull().default({}),
});
