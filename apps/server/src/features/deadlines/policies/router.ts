import { api, runs } from '#platform/api';
import { archivePolicy } from './archive-policy.ts';
import { listPolicies } from './list-policies.ts';
import { orderPolicies } from './order-policies.ts';
import { previewPolicy } from './preview-policy.ts';
import { savePolicy } from './save-policy.ts';

export const policiesRouter = api.policies.router({
  list: api.policies.list.handler(runs(listPolicies)),
  save: api.policies.save.handler(runs(savePolicy)),
  order: api.policies.order.handler(runs(orderPolicies)),
  archive: api.policies.archive.handler(runs(archivePolicy)),
  preview: api.policies.preview.handler(runs(previewPolicy)),
});
