import type { OrderSystemId, StaffId } from '@huiyin/contract/ids';
import { amountUnits, type OrderPaths } from '@huiyin/contract/order-systems';
import { lookupFailures, type Order } from '@huiyin/contract/orders';
import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import type { PersonalColumn } from '#platform/personal-data';

const moment = () => timestamp({ withTimezone: true });

export const amountUnitType = pgEnum('amount_unit', amountUnits);
export const lookupFailureType = pgEnum('lookup_failure', lookupFailures);

/** The company's own systems that know orders; what is sent in their headers stands among the secrets. */
export const orderSystems = pgTable('order_systems', {
  id: uuid().$type<OrderSystemId>().primaryKey(),
  name: text().notNull().unique(),
  url: text().notNull(),
  headerNames: text().array().notNull(),
  headersVersion: integer().notNull().default(0),
  paths: jsonb().$type<OrderPaths>().notNull(),
  amountUnit: amountUnitType().notNull(),
  timeLimitSeconds: integer().notNull(),
  keepMinutes: integer().notNull(),
  pausedAt: moment(),
  changedAt: moment().notNull(),
  changedById: uuid()
    .$type<StaffId>()
    .references(() => staff.id),
});

/** What a system said of an order number when it was last asked, in what was mapped and no more. */
export const orderAnswers = pgTable(
  'order_answers',
  {
    orderSystemId: uuid()
      .$type<OrderSystemId>()
      .notNull()
      .references(() => orderSystems.id, { onDelete: 'cascade' }),
    orderNumber: text().notNull(),
    /** Null once it answered: it knows no such order. Kept while later questions fail. */
    order: jsonb().$type<Order>(),
    answeredAt: moment(),
    failure: lookupFailureType(),
    /** When the last question ended, with or without an answer. */
    lookedUpAt: moment(),
    /** Who asks has until then; everybody else waits for what they bring. */
    askingUntil: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.orderSystemId, table.orderNumber] }),
    index('order_answers_by_age').on(table.lookedUpAt),
    index('order_answers_by_number').on(table.orderNumber),
  ],
);

/** The buyer, how they are reached and where the parcel goes; contact data is masked before it is kept. */
export const personalInAnswers: PersonalColumn = {
  column: orderAnswers.order,
  what: { zh: '订单与物流', en: 'Orders and their delivery' },
  purpose: { zh: '核对客户的订单并答复物流进度', en: "To check a customer's order and tell how it travels" },
  keptForYears: 30 / 365,
  masked: true,
};

export type OrderSystem = typeof orderSystems.$inferSelect;
export type KeptAnswer = typeof orderAnswers.$inferSelect;
