import { api, runs } from '#platform/api';
import { listConsents } from './list-consents.ts';
import { recordConsent } from './record-consent.ts';

export const router = api.consents.router({
  list: api.consents.list.handler(runs(listConsents)),
  record: api.consents.record.handler(runs(recordConsent)),
});
