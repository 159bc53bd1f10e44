import { contactPointKinds } from '@huiyin/contract/contact-points';
import {
  type CustomerFields,
  customerKinds,
  customerLevels,
  customerMarkKinds,
} from '@huiyin/contract/customers';
import type { ContactPointId, CustomerId, CustomerMarkId, StaffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgSequence,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { shortPendingList } from '#platform/short-pending-list';

export const customerKindType = pgEnum('customer_kind', customerKinds);
export const customerLevelType = pgEnum('customer_level', customerLevels);
export const customerMarkKindType = pgEnum('customer_mark_kind', customerMarkKinds);
export const contactPointKindType = pgEnum('contact_point_kind', contactPointKinds);
export const customerNumbers = pgSequence('customer_numbers', { startWith: 10001, cache: 20 });

const moment = () => timestamp({ withTimezone: true });
const words = () => text().notNull().default('');
const several = () => text().array().notNull().default(sql`'{}'::text[]`);
const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);
const customer = () =>
  uuid()
    .$type<CustomerId>()
    .notNull()
    .references(() => customers.id);

export const customers = pgTable(
  'customers',
  {
    id: uuid().$type<CustomerId>().primaryKey(),
    number: text().notNull().unique(),
    kind: customerKindType().notNull().default('person'),
    name: text().notNull(),
    otherNames: several(),
    companyId: uuid()
      .$type<CustomerId>()
      .references((): AnyPgColumn => customers.id),
    level: customerLevelType().notNull().default('new'),
    preferredChannel: text().$type<CustomerFields['preferredChannel']>(),
    preferredHours: words(),
    expectations: words(),
    specialNeeds: several(),
    tags: several(),
    remarks: words(),
    fields: jsonb().$type<CustomerFields['fields']>().notNull().default({}),
    /** What the names are found by: see name-keys.ts. */
    nameKeys: several(),
    /** Who stays since this one was merged into them; found no more itself. */
    mergedIntoId: uuid()
      .$type<CustomerId>()
      .references((): AnyPgColumn => customers.id),
    /** When the person was erased on request: nothing is said of them any more. */
    erasedAt: moment(),
    version: integer().notNull().default(1),
    addedById: staffMember(),
    addedAt: moment().notNull(),
  },
  (table) => [
    index('customers_by_number').on(table.number.op('text_pattern_ops')),
    index('customers_by_name').on(table.name.op('text_pattern_ops')),
    index('customers_by_name_key').using('gin', table.nameKeys).with(shortPendingList),
    index('customers_by_tag').using('gin', table.tags).with(shortPendingList),
    index('customers_tagged').on(table.addedAt).where(sql`${table.tags} <> '{}'`),
    index('customers_by_age').on(table.addedAt, table.id),
    index('customers_by_level').on(table.level, table.addedAt, table.id),
    index('customers_merged').on(table.mergedIntoId).where(sql`${table.mergedIntoId} is not null`),
    index('customers_by_company').on(table.companyId).where(sql`${table.companyId} is not null`),
  ],
);

/** How a customer is reached; the value is normalised, so that any notation finds it. */
export const contactPoints = pgTable(
  'contact_points',
  {
    id: uuid().$type<ContactPointId>().primaryKey(),
    customerId: customer(),
    kind: contactPointKindType().notNull(),
    value: text().notNull(),
    /** A phone without its extension, since who calls or is sought rarely has one. */
    bareValue: text().notNull().generatedAlwaysAs(sql`split_part(value, ';', 1)`),
    /** Backwards, to be found by its last digits. */
    reversedValue: text().notNull().generatedAlwaysAs(sql`reverse(split_part(value, ';', 1))`),
    /** As people read it. */
    display: text().notNull(),
    label: words(),
    primary: boolean().notNull().default(false),
    bouncedAt: moment(),
    addedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('contact_points_by_customer').on(table.customerId, table.kind, table.value),
    uniqueIndex('contact_points_primary').on(table.customerId).where(sql`${table.primary}`),
    index('contact_points_by_value').on(table.bareValue.op('text_pattern_ops')),
    index('contact_points_by_ending').on(table.reversedValue.op('text_pattern_ops')),
  ],
);

/** Warnings to colleagues. One that was taken back stays as history. */
export const customerMarks = pgTable(
  'customer_marks',
  {
    id: uuid().$type<CustomerMarkId>().primaryKey(),
    customerId: customer(),
    kind: customerMarkKindType().notNull(),
    reason: text().notNull(),
    markedById: staffMember(),
    markedAt: moment().notNull(),
    unmarkedAt: moment(),
    unmarkReason: text(),
  },
  (table) => [
    uniqueIndex('customer_marks_standing')
      .on(table.customerId, table.kind)
      .where(sql`${table.unmarkedAt} is null`),
    index('customer_marks_by_customer').on(table.customerId),
    index('customer_marks_by_kind').on(table.kind, table.customerId).where(sql`${table.unmarkedAt} is null`),
  ],
);
