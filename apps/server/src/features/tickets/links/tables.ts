import type { StaffId, TicketId } from '@huiyin/contract/ids';
import { linkKinds } from '@huiyin/contract/links';
import { index, pgEnum, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { tickets } from '../tables.ts';

export const linkKindType = pgEnum('ticket_link_kind', linkKinds);

/** `fromId` is a duplicate of, was caused by, or follows on `toId`. */
export const ticketLinks = pgTable(
  'ticket_links',
  {
    fromId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    toId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    kind: linkKindType().notNull(),
    linkedAt: timestamp({ withTimezone: true }).notNull(),
    linkedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
  },
  (table) => [
    primaryKey({ columns: [table.fromId, table.toId, table.kind] }),
    index('ticket_links_by_other').on(table.toId),
  ],
);
