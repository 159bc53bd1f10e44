import type { PersonalPlaces } from '#features/customers';
import { webhookDeliveries, webhookTries } from './tables.ts';

export const personalInWebhooks: PersonalPlaces = {
  written: [
    { table: webhookDeliveries, columns: [webhookDeliveries.body] },
    { table: webhookTries, columns: [webhookTries.answer] },
  ],
};
