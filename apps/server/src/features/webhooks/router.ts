import { api, runs } from '#platform/api';
import { addWebhook } from './add-webhook.ts';
import { changeWebhook } from './change-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listEvents, listWebhooks } from './list-webhooks.ts';
import { readDelivery } from './read-delivery.ts';
import { removeWebhook } from './remove-webhook.ts';
import { renewSecret } from './renew-secret.ts';
import { replayDelivery } from './replay-delivery.ts';
import { resumeWebhook } from './resume-webhook.ts';
import { stopWebhook } from './stop-webhook.ts';
import { testWebhook } from './test-webhook.ts';

export const router = api.webhooks.router({
  list: api.webhooks.list.handler(runs(listWebhooks)),
  events: api.webhooks.events.handler(runs(listEvents)),
  add: api.webhooks.add.handler(runs(addWebhook)),
  change: api.webhooks.change.handler(runs(changeWebhook)),
  remove: api.webhooks.remove.handler(runs(removeWebhook)),
  renewSecret: api.webhooks.renewSecret.handler(runs(renewSecret)),
  stop: api.webhooks.stop.handler(runs(stopWebhook)),
  resume: api.webhooks.resume.handler(runs(resumeWebhook)),
  test: api.webhooks.test.handler(runs(testWebhook)),
  deliveries: api.webhooks.deliveries.handler(runs(listDeliveries)),
  delivery: api.webhooks.delivery.handler(runs(readDelivery)),
  replay: api.webhooks.replay.handler(runs(replayDelivery)),
});
