import type { StaffId } from '@huiyin/contract/ids';
import { chosenPresences } from '@huiyin/contract/presence';
import type { Channel } from '@huiyin/contract/tickets';
import { index, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

export const presenceType = pgEnum('presence', chosenPresences);

/** Who is here now and how; who has no row is offline. */
export const presences = pgTable(
  'presences',
  {
    staffId: uuid()
      .$type<StaffId>()
      .primaryKey()
      .references(() => staff.id),
    presence: presenceType().notNull(),
    since: moment().notNull(),
    /** When one of their sockets was last open. */
    seenAt: moment().notNull(),
  },
  (table) => [index('presences_by_seen').on(table.seenAt)],
);

/** How many matters of a channel a person is given at once. */
export const capacities = pgTable(
  'capacities',
  {
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    channel: text().$type<Channel>().notNull(),
    most: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.channel] })],
);
