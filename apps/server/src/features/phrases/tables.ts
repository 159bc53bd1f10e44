import type { CategoryId, PhraseId, StaffId } from '@huiyin/contract/ids';
import { channels } from '@huiyin/contract/tickets';
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { categories } from '#features/categories';
import { staff } from '#features/staff';

export const phraseChannelType = pgEnum('phrase_channel', channels);

export const phrases = pgTable(
  'phrases',
  {
    id: uuid().$type<PhraseId>().primaryKey(),
    /** Whose it is; null where it is everybody's. */
    ownerId: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    title: text().notNull(),
    body: text().notNull(),
    channel: phraseChannelType(),
    categoryId: uuid()
      .$type<CategoryId>()
      .references(() => categories.id),
    useCount: integer().notNull().default(0),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('phrases_by_owner').on(table.ownerId, table.useCount)],
);
