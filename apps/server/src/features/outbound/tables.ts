import type { OutboundPlaceId, StaffId } from '@huiyin/contract/ids';
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

/** Hosts, addresses and networks that may be called although they are not on the open internet. */
export const outboundPlaces = pgTable('outbound_places', {
  id: uuid().$type<OutboundPlaceId>().primaryKey(),
  place: text().notNull().unique(),
  allowedAt: timestamp({ withTimezone: true }).notNull(),
  allowedById: uuid()
    .$type<StaffId>()
    .references(() => staff.id),
});
