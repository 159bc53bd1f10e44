import { webhookDeliveryId, webhookId } from '@huiyin/contract/ids';
import { stopReason } from '@huiyin/contract/webhooks';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const payload = z.object({ webhookId });
const subject = (event: { webhookId: string }) => `webhook:${event.webhookId}`;

export const webhookAdded = defineEvent('webhook.added', payload, subject);
export const webhookChanged = defineEvent('webhook.changed', payload, subject);
export const webhookRemoved = defineEvent('webhook.removed', payload, subject);
export const webhookSecretRenewed = defineEvent('webhook.secret-renewed', payload, subject);
export const webhookResumed = defineEvent('webhook.resumed', payload, subject);
export const webhookStopped = defineEvent(
  'webhook.stopped',
  payload.extend({ because: stopReason }),
  subject,
);
export const webhookReplayed = defineEvent(
  'webhook.replayed',
  payload.extend({ deliveryId: webhookDeliveryId }),
  subject,
);
