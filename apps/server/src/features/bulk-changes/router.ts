import { api, runs } from '#platform/api';
import { listBulkChanges } from './list-bulk-changes.ts';
import { readBulkChange } from './read-bulk-change.ts';
import { startBulkChange } from './start-bulk-change.ts';
import { undoBulkChange } from './undo-bulk-change.ts';

export const router = api.bulkChanges.router({
  list: api.bulkChanges.list.handler(runs(listBulkChanges)),
  read: api.bulkChanges.read.handler(runs(readBulkChange)),
  start: api.bulkChanges.start.handler(runs(startBulkChange)),
  undo: api.bulkChanges.undo.handler(runs(undoBulkChange)),
});
