import type { ApiTokenId, StaffId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

/** Keys by which programs act for a person. Only a hash is stored. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: uuid().$type<ApiTokenId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    scopes: text().array().$type<Permission[]>().notNull(),
    tokenHash: text().notNull().unique(),
    madeAt: moment().notNull(),
    expiresAt: moment().notNull(),
    lastUsedAt: moment(),
    revokedAt: moment(),
  },
  (table) => [index('api_tokens_by_staff').on(table.staffId, table.madeAt)],
);
