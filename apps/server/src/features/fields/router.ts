import { api, runs } from '#platform/api';
import { addField } from './add-field.ts';
import { changeField } from './change-field.ts';
import { listFields } from './list-fields.ts';
import { restoreField } from './restore-field.ts';
import { retireField } from './retire-field.ts';

export const router = api.fields.router({
  list: api.fields.list.handler(runs(listFields)),
  add: api.fields.add.handler(runs(addField)),
  change: api.fields.change.handler(runs(changeField)),
  retire: api.fields.retire.handler(runs(retireField)),
  restore: api.fields.restore.handler(runs(restoreField)),
});
