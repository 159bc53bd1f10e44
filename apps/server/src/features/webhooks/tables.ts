import type { StaffId, WebhookDeliveryId, WebhookId } from '@huiyin/contract/ids';
import { deliveryStatuses, stopReasons } from '@huiyin/contract/webhooks';
import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

const moment = () => timestamp({ withTimezone: true });
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

export const stopReasonType = pgEnum('webhook_stop_reason', stopReasons);
export const deliveryStatusType = pgEnum('webhook_delivery_status', deliveryStatuses);

/** Where events are sent. Each follows the events at its own pace. */
export const webhooks = pgTable('webhooks', {
  id: uuid().$type<WebhookId>().primaryKey(),
  ownerId: uuid()
    .$type<StaffId>()
    .notNull()
    .references(() => staff.id),
  name: text().notNull(),
  url: text().notNull(),
  /** Null for every one. */
  events: text().array(),
  secret: text().notNull(),
  formerSecret: text(),
  formerSecretUntil: moment(),
  /** All events up to this one, in the order of the event tail, are queued or not wanted. */
  afterTransaction: xid8().notNull(),
  afterPosition: bigint({ mode: 'number' }).notNull(),
  /** What had been written by then is not sent, however late its transaction ended. */
  sincePosition: bigint({ mode: 'number' }).notNull(),
  stoppedBecause: stopReasonType(),
  failingSince: moment(),
  nextTryAt: moment(),
  lastDeliveredAt: moment(),
  /** The job that sends now: one at a time keeps the order. */
  turn: uuid(),
  turnEndsAt: moment(),
  addedAt: moment().notNull(),
});

/** What is sent, and was: the words are fixed when it is queued. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid().$type<WebhookDeliveryId>().primaryKey(),
    webhookId: uuid()
      .$type<WebhookId>()
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    /** Of the event; null for a test. */
    position: bigint({ mode: 'number' }),
    event: text().notNull(),
    body: text().notNull(),
    status: deliveryStatusType().notNull().default('waiting'),
    tries: integer().notNull().default(0),
    queuedAt: moment().notNull(),
    deliveredAt: moment(),
  },
  (table) => [
    uniqueIndex('webhook_deliveries_by_event').on(table.webhookId, table.position),
    index('webhook_deliveries_by_age').on(table.webhookId, table.queuedAt, table.id),
    index('webhook_deliveries_old').on(table.queuedAt),
    index('webhook_deliveries_waiting').on(table.webhookId, table.position).where(sql`status = 'waiting'`),
  ],
);

/** Each try of a delivery, with the beginning of what was answered. */
export const webhookTries = pgTable(
  'webhook_tries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    deliveryId: uuid()
      .$type<WebhookDeliveryId>()
      .notNull()
      .references(() => webhookDeliveries.id, { onDelete: 'cascade' }),
    at: moment().notNull(),
    tookMs: integer().notNull(),
    answered: integer(),
    answer: text().notNull(),
    failure: text(),
  },
  (table) => [index('webhook_tries_by_delivery').on(table.deliveryId, table.id)],
);

export type Webhook = typeof webhooks.$inferSelect;
export type Delivery = typeof webhookDeliveries.$inferSelect;
