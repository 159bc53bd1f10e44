import type { BulkEdit, BulkObstacle } from '@huiyin/contract/bulk-changes';
import { bulkOutcomes, bulkProgresses } from '@huiyin/contract/bulk-changes';
import type { BulkChangeId, StaffId, TicketId } from '@huiyin/contract/ids';
import {
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
import { staff } from '#features/staff';
import { tickets } from '#features/tickets';
import type { TicketBefore } from './ticket-before.ts';

export const bulkProgressType = pgEnum('bulk_change_progress', bulkProgresses);
export const bulkOutcomeType = pgEnum('bulk_change_outcome', bulkOutcomes);

export const bulkChanges = pgTable(
  'bulk_changes',
  {
    id: uuid().$type<BulkChangeId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    /** What the request was allowed: a token may less than its owner, and so may what it began. */
    permissions: text().array().notNull(),
    edit: jsonb().$type<BulkEdit>().notNull(),
    progress: bulkProgressType().notNull().default('running'),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('bulk_changes_by_staff').on(table.staffId, table.startedAt)],
);

export type BulkChangeRow = typeof bulkChanges.$inferSelect;

/** What became of each ticket: its version after the change says whether anybody has changed it since. */
export const bulkChangeTickets = pgTable(
  'bulk_change_tickets',
  {
    bulkChangeId: uuid()
      .$type<BulkChangeId>()
      .notNull()
      .references(() => bulkChanges.id),
    place: integer().notNull(),
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    outcome: bulkOutcomeType().notNull().default('waiting'),
    because: text().$type<BulkObstacle>(),
    about: text().array().notNull().default([]),
    before: jsonb().$type<TicketBefore>(),
    versionAfter: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.bulkChangeId, table.place] }),
    index('bulk_change_tickets_by_ticket').on(table.ticketId),
  ],
);

export type BulkChangeTicket = typeof bulkChangeTickets.$inferSelect;
