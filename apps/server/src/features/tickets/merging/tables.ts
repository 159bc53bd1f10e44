import type { StaffId, TicketId } from '@huiyin/contract/ids';
import { index, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { tickets } from '../tables.ts';
import type { StateBefore } from './state-before.ts';

const moment = () => timestamp({ withTimezone: true });
const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);

/** Each time that a ticket was merged into another, with what it was before. */
export const ticketMerges = pgTable(
  'ticket_merges',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    intoId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    before: jsonb().$type<StateBefore>().notNull(),
    mergedAt: moment().notNull(),
    mergedById: staffMember(),
    separatedAt: moment(),
    separatedById: staffMember(),
  },
  (table) => [
    primaryKey({ columns: [table.ticketId, table.mergedAt] }),
    index('ticket_merges_by_other').on(table.intoId),
  ],
);
