import { z } from 'zod';
import { orderSystemId, ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { orderNumber } from './ticket-fields.ts';
import { moment } from './time.ts';

const words = z.string().nullable();

/** An order as the company's own system tells it, in what was mapped; contact data masked. */
export const order = z.object({
  status: words,
  orderedAt: moment.nullable(),
  buyer: words,
  phone: words,
  address: words,
  amountInFen: z.int().nullable(),
  items: z.array(z.object({ name: z.string(), quantity: words })),
  carrier: words,
  trackingNumber: words,
  /** The newest first, where they say when. */
  steps: z.array(z.object({ at: moment.nullable(), text: z.string() })),
});
export type Order = z.infer<typeof order>;

export const lookupFailures = [
  'timeout',
  'unreachable',
  'address-refused',
  'redirected',
  'not-let-in',
  'bad-status',
  'too-large',
  'not-json',
] as const;
export const lookupFailure = z.enum(lookupFailures);
export type LookupFailure = z.infer<typeof lookupFailure>;

/** What one system says of one order number. */
export const orderAnswer = z.object({
  orderSystemId,
  systemName: z.string(),
  /** Null with `answeredAt`: it knows no such order. */
  order: order.nullable(),
  /** When it said so; null until it did. */
  answeredAt: moment.nullable(),
  /** Why it did not answer when it was last asked. */
  failure: lookupFailure.nullable(),
  /** It is being asked now. */
  asking: z.boolean(),
  /** It should be asked: what is shown is old, or nothing is known yet. */
  due: z.boolean(),
});
export type OrderAnswer = z.infer<typeof orderAnswer>;

export const orderOfTicket = z.object({ orderNumber: z.string(), answers: z.array(orderAnswer) });
export type OrderOfTicket = z.infer<typeof orderOfTicket>;

const tags = ['orders'];

export const orders = {
  ofTicket: staffMay('orders.read')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}/orders',
      summary: 'What is known of the orders of a ticket; asks no other system and so never waits for one',
      tags,
    })
    .input(z.strictObject({ ticketId }))
    .output(z.object({ orders: z.array(orderOfTicket) })),

  lookUp: staffMay('orders.read')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/orders/lookups',
      summary: 'Have what is due looked up, or one order number again; read the orders a moment later',
      tags,
    })
    .input(z.strictObject({ ticketId, orderNumber: orderNumber.optional() })),
};
