import { api, runs } from '#platform/api';
import { dismissDuplicate } from './dismiss-duplicate.ts';
import { listDuplicates } from './list-duplicates.ts';

export const router = api.customerDuplicates.router({
  list: api.customerDuplicates.list.handler(runs(listDuplicates)),
  dismiss: api.customerDuplicates.dismiss.handler(runs(dismissDuplicate)),
});
