import { api, runs } from '#platform/api';
import { addDepartment } from './add-department.ts';
import { changeDepartment } from './change-department.ts';
import { closeDepartment } from './close-department.ts';
import { listDepartments } from './list-departments.ts';
import { reopenDepartment } from './reopen-department.ts';

export const departmentsRouter = api.departments.router({
  list: api.departments.list.handler(runs(listDepartments)),
  add: api.departments.add.handler(runs(addDepartment)),
  change: api.departments.change.handler(runs(changeDepartment)),
  close: api.departments.close.handler(runs(closeDepartment)),
  reopen: api.departments.reopen.handler(runs(reopenDepartment)),
});
