import type { ImportId, TicketId } from '@huiyin/contract/ids';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { tickets } from '#features/tickets';

/** What a row of a table said that came in, as far as its ticket has no place for it; and by what it is the same row. */
export const tableRows = pgTable(
  'table_rows',
  {
    ticketId: uuid()
      .$type<TicketId>()
      .primaryKey()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    /** As in `number 20231008005`, or its 序号, date and customer. */
    key: text().notNull().unique(),
    importId: uuid().$type<ImportId>().notNull(),
    handler: text().notNull().default(''),
    departments: text().notNull().default(''),
    feedback: text().notNull().default(''),
    followUp: text().notNull().default(''),
    /** The words that a follow-up was planned by: they say nothing new when they come again. */
    plannedBy: text().notNull().default(''),
  },
  (table) => [index('table_rows_by_import').on(table.importId)],
);
