import type { TicketId } from '@huiyin/contract/ids';
import { pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { tickets } from '../tables.ts';

/** What keeps a ticket from being resolved: `because` names the kind of reason, `subject` the very thing. */
export const ticketHolds = pgTable(
  'ticket_holds',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    because: text().notNull(),
    subject: text().notNull(),
    heldAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticketId, table.subject] })],
);
