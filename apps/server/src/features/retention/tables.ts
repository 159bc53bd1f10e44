import { integer, pgTable, timestamp } from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });

/** What was last seen of the clock, and when what is old was last removed: one row. */
export const clockMarks = pgTable('clock_marks', {
  only: integer().primaryKey().default(1),
  seenAt: moment().notNull(),
  trustedFrom: moment().notNull(),
  removedAt: moment().notNull(),
});
