import { boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { languageType } from '#features/staff';

/** The company that uses this installation: one row, made by the set-up. */
export const organisation = pgTable('organisation', {
  only: integer().primaryKey().default(1),
  name: text().notNull(),
  language: languageType().notNull(),
  timeZone: text().notNull(),
  openToNetwork: boolean().notNull(),
  setUpAt: timestamp({ withTimezone: true }).notNull(),
});
