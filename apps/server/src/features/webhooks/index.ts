import { personalPlaces } from '#features/customers';
import { kept } from '#features/retention';
import { may } from '#platform/actor';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { deliver } from './delivery/deliver.ts';
import { sendOnce } from './delivery/send-once.ts';
import { takeTurns } from './delivery/take-turns.ts';
import { keptDeliveries } from './kept-deliveries.ts';
import { describeWebhooks, onWebhookStopped, webhookStoppedNotice } from './on-webhook-stopped.ts';
import { personalInWebhooks } from './personal-places.ts';

export { router } from './router.ts';
export { webhookDeliveries, webhooks, webhookTries } from './tables.ts';

export const feature: Feature = {
  jobs: [deliver, sendOnce],
  everySecond: [takeTurns],
  listeners: [onWebhookStopped],
  contributes: [
    contribute(personalPlaces, personalInWebhooks),
    contribute(kept, keptDeliveries),
    webhookStoppedNotice,
    describeWebhooks,
  ],
  mayWatch: async ({ actor }, subject) =>
    subject.split(':')[0] === 'webhook' ? may(actor, 'webhooks.manage') : null,
};
