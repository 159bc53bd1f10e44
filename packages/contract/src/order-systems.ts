import { z } from 'zod';
import { orderSystemId } from './ids.ts';
import { lookupFailure, order } from './orders.ts';
import { staffMay } from './procedure.ts';
import { orderNumber } from './ticket-fields.ts';
import { moment } from './time.ts';

// As in `data.order.status`, `items[0].name` or `items[*].name`; empty for what the answer does not hold.
const path = z.string().trim().max(200);

/** Where each part of an order stands in the answer; those of an item or step from within it. */
export const orderPaths = z.strictObject({
  status: path,
  orderedAt: path,
  buyer: path,
  phone: path,
  address: path,
  amount: path,
  items: path,
  itemName: path,
  itemQuantity: path,
  carrier: path,
  trackingNumber: path,
  steps: path,
  stepAt: path,
  stepText: path,
});
export type OrderPaths = z.infer<typeof orderPaths>;
export type OrderPath = keyof OrderPaths;

export const amountUnits = ['yuan', 'fen'] as const;
export const amountUnit = z.enum(amountUnits);
export type AmountUnit = z.infer<typeof amountUnit>;

const asked = {
  /** With `{orderNumber}` where the number goes. */
  url: z.string().trim().min(1).max(2000),
  paths: orderPaths,
  amountUnit,
  /** How long an answer is waited for. */
  timeLimitSeconds: z.int().min(1).max(8),
};
const wanted = {
  name: z.string().trim().min(1).max(50),
  ...asked,
  /** How long an answer is shown before it is asked for again. */
  keepMinutes: z.int().min(1).max(1440),
};

/** Sent with each question; never answered again. Null leaves the value as it is kept. */
const header = z.strictObject({
  name: z.string().trim().min(1).max(100),
  value: z.string().trim().min(1).max(2000).nullable(),
});
const headers = z.array(header).max(5);
/** Counts the changes of headers: their values cannot be compared, as they are never shown. */
const headersVersion = z.int().min(0);

/** One of the company's own systems that knows orders. */
export const orderSystem = z.object({
  id: orderSystemId,
  ...wanted,
  headerNames: z.array(z.string()),
  headersVersion,
  pausedAt: moment.nullable(),
  changedAt: moment,
  changedByName: z.string().nullable(),
});
export type OrderSystem = z.infer<typeof orderSystem>;

export const pathFindings = ['understood', 'nothing', 'unclear'] as const;

/** What came, and what was understood of it. */
export const orderTrial = z.object({
  /** Of the HTTP answer; null where there was none. */
  status: z.int().nullable(),
  tookMs: z.int(),
  failure: lookupFailure.nullable(),
  /** The beginning of what came, contact data and secrets masked. */
  answer: z.string(),
  order: order.nullable(),
  paths: z.array(z.object({ path: z.string(), finding: z.enum(pathFindings) })),
});
export type OrderTrial = z.infer<typeof orderTrial>;

const one = z.strictObject({ orderSystemId });
const tags = ['order-systems'];

export const orderSystems = {
  list: staffMay('order-systems.manage')
    .route({
      method: 'GET',
      path: '/order-systems',
      summary: 'The systems that are asked for orders, without their secrets',
      tags,
    })
    .output(z.object({ orderSystems: z.array(orderSystem) })),

  save: staffMay('order-systems.manage')
    .route({
      method: 'PUT',
      path: '/order-systems/{orderSystemId}',
      summary:
        'Add such a system, or change it on top of what others changed since `was`; its answers are forgotten',
      tags,
    })
    .input(
      one.extend({
        ...wanted,
        headers,
        was: z.strictObject({ ...wanted, headers, headersVersion }).optional(),
      }),
    ),

  remove: staffMay('order-systems.manage')
    .route({
      method: 'DELETE',
      path: '/order-systems/{orderSystemId}',
      summary: 'Remove a system, its secrets and what it answered',
      tags,
    })
    .input(one),

  pause: staffMay('order-systems.manage')
    .route({
      method: 'DELETE',
      path: '/order-systems/{orderSystemId}/running',
      summary: 'Ask it no more; what it answered is still shown',
      tags,
    })
    .input(one),

  resume: staffMay('order-systems.manage')
    .route({
      method: 'POST',
      path: '/order-systems/{orderSystemId}/running',
      summary: 'Ask it again',
      tags,
    })
    .input(one),

  try: staffMay('order-systems.manage')
    .route({
      method: 'POST',
      path: '/order-systems/{orderSystemId}/trials',
      summary: 'Ask for one order now, with settings that need not be saved, and keep nothing of it',
      tags,
    })
    .input(one.extend({ ...asked, headers, orderNumber }))
    .output(orderTrial),
};
