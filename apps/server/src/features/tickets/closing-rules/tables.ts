import { integer, pgTable } from 'drizzle-orm/pg-core';

/** The closing rules as an administrator changed them: one row, or none while the shipped ones hold. */
export const changedClosingRules = pgTable('closing_rules', {
  only: integer().primaryKey().default(1),
  closesAfterHours: integer().notNull(),
  contentFrom: integer().notNull(),
  reopensWithinDays: integer().notNull(),
});
