import type { TicketId } from '@huiyin/contract/ids';
import { customType, index, integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { shortPendingList } from '#platform/short-pending-list';
import { tickets } from '../tables.ts';
import { binsOf } from './time-bins.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What a ticket (seq 0) and each entry of it are found by: see terms.ts. Apart from both, so that their rows stay small
 * and a change of status writes no index of words.
 */
export const ticketTerms = pgTable(
  'ticket_terms',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    seq: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    terms: tsvector().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ticketId, table.seq] }),
    index('ticket_terms_by_age').on(table.at, table.ticketId, table.seq),
    // A search asks it for terms and times at once: it then reads no more of a common term than is of these times.
    index('ticket_terms_by_term_and_time').using('gin', table.terms, binsOf(table.at)).with(shortPendingList),
  ],
);
