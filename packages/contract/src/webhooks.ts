import { z } from 'zod';
import { staffId, webhookDeliveryId, webhookId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** Why nothing is sent any more: by hand, days without success, "gone" (410), or the owner left. */
export const stopReasons = ['by-hand', 'failing', 'gone', 'owner-left'] as const;
export const stopReason = z.enum(stopReasons);
export type StopReason = z.infer<typeof stopReason>;

export const deliveryStatuses = ['waiting', 'delivered', 'skipped'] as const;
export const deliveryStatus = z.enum(deliveryStatuses);
export type DeliveryStatus = z.infer<typeof deliveryStatus>;

const wanted = {
  name: z.string().trim().min(1).max(50),
  url: z.url({ protocol: /^https?$/, hostname: /./ }).max(2000),
  /** Names of events, as in `ticket.opened`; null for every one. */
  events: z.array(z.string().max(100)).min(1).max(500).nullable(),
};

/** Where events are sent, in their order, as far as its owner may see what they are about. */
export const webhook = z.object({
  id: webhookId,
  ...wanted,
  /** Who made or last changed it: what they may not see is not sent. */
  ownerId: staffId,
  ownerName: z.string(),
  /** Where they see no tickets, as a system administrator does not by default, nothing of tickets is sent. */
  ownerSeesTickets: z.boolean(),
  stoppedBecause: stopReason.nullable(),
  failingSince: moment.nullable(),
  nextTryAt: moment.nullable(),
  /** Until then what is sent carries the signature of the former secret too. */
  formerSecretUntil: moment.nullable(),
  lastDeliveredAt: moment.nullable(),
});
export type Webhook = z.infer<typeof webhook>;

export const delivery = z.object({
  /** The `webhook-id` that it carries, the same at each try. */
  id: webhookDeliveryId,
  event: z.string(),
  status: deliveryStatus,
  tries: z.number().int(),
  queuedAt: moment,
  deliveredAt: moment.nullable(),
});
export type Delivery = z.infer<typeof delivery>;

/** One try, with what the receiver answered, cut to its beginning. */
export const deliveryTry = z.object({
  at: moment,
  tookMs: z.number().int(),
  /** Null where there was no answer; `failure` says why. */
  answered: z.number().int().nullable(),
  answer: z.string(),
  failure: z.string().nullable(),
});
export type DeliveryTry = z.infer<typeof deliveryTry>;

const secret = z.object({
  /** `whsec_…`, to check signatures with; shown this once. */
  secret: z.string(),
});
const one = z.strictObject({ webhookId });
const tags = ['webhooks'];

export const webhooks = {
  list: staffMay('webhooks.manage')
    .route({ method: 'GET', path: '/webhooks', summary: 'Where events are sent, without the secrets', tags })
    .output(z.object({ webhooks: z.array(webhook) })),

  events: staffMay('webhooks.manage')
    .route({ method: 'GET', path: '/webhook-events', summary: 'Names of all events there are', tags })
    .output(z.object({ events: z.array(z.string()) })),

  add: staffMay('webhooks.manage')
    .route({
      method: 'POST',
      path: '/webhooks',
      summary: 'Send events somewhere from now on; sent again, the answer is another secret',
      tags,
    })
    .input(z.strictObject({ id: webhookId, ...wanted }))
    .output(secret),

  change: staffMay('webhooks.manage')
    .route({
      method: 'PATCH',
      path: '/webhooks/{webhookId}',
      summary: 'Change a webhook, on top of what others changed since `was`, and become its owner',
      tags,
    })
    .input(one.extend({ ...wanted, was: z.strictObject(wanted).optional() })),

  remove: staffMay('webhooks.manage')
    .route({ method: 'DELETE', path: '/webhooks/{webhookId}', summary: 'Remove a webhook and its log', tags })
    .input(one),

  renewSecret: staffMay('webhooks.manage')
    .route({
      method: 'POST',
      path: '/webhooks/{webhookId}/secret',
      summary: 'A new secret; for a day the signature of the former one is sent too',
      tags,
    })
    .input(one)
    .output(secret),

  stop: staffMay('webhooks.manage')
    .route({ method: 'DELETE', path: '/webhooks/{webhookId}/running', summary: 'Stop sending', tags })
    .input(one),

  resume: staffMay('webhooks.manage')
    .route({
      method: 'POST',
      path: '/webhooks/{webhookId}/running',
      summary: 'Send again, with or without what happened meanwhile',
      tags,
    })
    .input(one.extend({ missed: z.enum(['send', 'skip']) })),

  test: staffMay('webhooks.manage')
    .route({
      method: 'POST',
      path: '/webhooks/{webhookId}/tests',
      summary: 'Send an event `webhook.test` now; its delivery says how it went',
      tags,
    })
    .input(one.extend({ id: webhookDeliveryId })),

  deliveries: staffMay('webhooks.manage')
    .route({
      method: 'GET',
      path: '/webhooks/{webhookId}/deliveries',
      summary: 'What was sent within 30 days, and waits to be, newest first',
      tags,
    })
    .input(one.extend({ status: deliveryStatus.optional(), after: cursor.optional() }))
    .output(z.object({ deliveries: z.array(delivery), next: cursor.nullable() })),

  delivery: staffMay('webhooks.manage')
    .route({
      method: 'GET',
      path: '/webhook-deliveries/{deliveryId}',
      summary: 'One delivery, with its body and its newest tries',
      tags,
    })
    .input(z.strictObject({ deliveryId: webhookDeliveryId }))
    .output(delivery.extend({ body: z.string(), attempts: z.array(deliveryTry) })),

  replay: staffMay('webhooks.manage')
    .route({
      method: 'POST',
      path: '/webhook-deliveries/{deliveryId}/replay',
      summary: 'Send the same once more, now, with the same `webhook-id`',
      tags,
    })
    .input(z.strictObject({ deliveryId: webhookDeliveryId })),
};
