import { requirableFields } from '@huiyin/contract/categories';
import type { CategoryId, FieldId } from '@huiyin/contract/ids';
import { priorities } from '@huiyin/contract/tickets';
import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { fields } from '#features/fields';

export const requirableFieldType = pgEnum('requirable_field', requirableFields);
export const categoryPriorityType = pgEnum('category_priority', priorities);

export const categories = pgTable(
  'categories',
  {
    id: uuid().$type<CategoryId>().primaryKey(),
    parentId: uuid()
      .$type<CategoryId>()
      .references((): AnyPgColumn => categories.id),
    name: text().notNull(),
    priority: categoryPriorityType(),
    required: requirableFieldType().array().notNull(),
    /** Order among neighbours: a new place is between two numbers, so that no other row is written. */
    place: doublePrecision().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('categories_by_parent').on(table.parentId, table.place)],
);

export const categoryFields = pgTable(
  'category_fields',
  {
    categoryId: uuid()
      .$type<CategoryId>()
      .notNull()
      .references(() => categories.id),
    fieldId: uuid()
      .$type<FieldId>()
      .notNull()
      .references(() => fields.id),
    required: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.categoryId, table.fieldId] })],
);
