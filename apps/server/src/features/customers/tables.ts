import { customerLevels } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { index, pgEnum, pgSequence, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export const customerLevelType = pgEnum('customer_level', customerLevels);
export const customerNumbers = pgSequence('customer_numbers', { startWith: 10001, cache: 20 });
export const contactPointKind = pgEnum('contact_point_kind', ['phone', 'email', 'wechat']);

export const customers = pgTable(
  'customers',
  {
    id: uuid().$type<CustomerId>().primaryKey(),
    number: text().notNull().unique(),
    name: text().notNull(),
    level: customerLevelType().notNull().default('new'),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('customers_by_name').on(table.name.op('text_pattern_ops'))],
);

/** How a customer is reached; the value is normalised, so that any notation finds it. */
export const contactPoints = pgTable(
  'contact_points',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .$type<CustomerId>()
      .notNull()
      .references(() => customers.id),
    kind: contactPointKind().notNull(),
    value: text().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('contact_points_by_customer').on(table.customerId, table.kind, table.value),
    index('contact_points_by_value').on(table.value.op('text_pattern_ops')),
  ],
);
