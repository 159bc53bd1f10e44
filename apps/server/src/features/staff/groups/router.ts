import { api, runs } from '#platform/api';
import { addGroup } from './add-group.ts';
import { changeGroup } from './change-group.ts';
import { closeGroup } from './close-group.ts';
import { listGroups } from './list-groups.ts';
import { reopenGroup } from './reopen-group.ts';

export const groupsRouter = api.groups.router({
  list: api.groups.list.handler(runs(listGroups)),
  add: api.groups.add.handler(runs(addGroup)),
  change: api.groups.change.handler(runs(changeGroup)),
  close: api.groups.close.handler(runs(closeGroup)),
  reopen: api.groups.reopen.handler(runs(reopenGroup)),
});
