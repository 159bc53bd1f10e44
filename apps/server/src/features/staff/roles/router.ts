import { api, runs } from '#platform/api';
import { addRole } from './add-role.ts';
import { changeRole } from './change-role.ts';
import { listRoles } from './list-roles.ts';
import { removeRole } from './remove-role.ts';

export const rolesRouter = api.roles.router({
  list: api.roles.list.handler(runs(listRoles)),
  add: api.roles.add.handler(runs(addRole)),
  change: api.roles.change.handler(runs(changeRole)),
  remove: api.roles.remove.handler(runs(removeRole)),
});
