import { fieldKinds, fieldScopes } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

export const fieldScopeType = pgEnum('field_scope', fieldScopes);
export const fieldKindType = pgEnum('field_kind', fieldKinds);

/** Custom fields. Their values stand in a jsonb column of what they describe, by code. */
export const fields = pgTable(
  'fields',
  {
    id: uuid().$type<FieldId>().primaryKey(),
    scope: fieldScopeType().notNull(),
    code: text().notNull(),
    label: text().notNull(),
    kind: fieldKindType().notNull(),
    choices: text().array().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  },
  (table) => [unique('fields_by_code').on(table.scope, table.code)],
);
