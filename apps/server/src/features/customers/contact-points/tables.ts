import type { ContactPointId, StaffId } from '@huiyin/contract/ids';
import { index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { newId } from '#platform/ids';

/** Who saw which contact point whole, to count how many within an hour; the audit log has the reasons. */
export const contactPointReveals = pgTable(
  'contact_point_reveals',
  {
    id: uuid().primaryKey().$defaultFn(newId),
    staffId: uuid().$type<StaffId>().notNull(),
    contactPointId: uuid().$type<ContactPointId>().notNull(),
    revealedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('contact_point_reveals_by_staff').on(table.staffId, table.revealedAt)],
);
