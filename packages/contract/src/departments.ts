import { z } from 'zod';
import { departmentId, staffId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

const departmentFields = {
  name: z.string().trim().min(1).max(50),
  parentId: departmentId.nullable(),
  headId: staffId.nullable(),
  memberIds: z.array(staffId).max(1000),
};

export const department = z.object({
  id: departmentId,
  ...departmentFields,
  headName: z.string().nullable(),
  closedAt: moment.nullable(),
});
export type Department = z.infer<typeof department>;

const tags = ['departments'];

export const departments = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/departments', summary: 'The departments, closed ones too', tags })
    .output(z.object({ departments: z.array(department) })),

  add: staffMay('departments.manage')
    .route({ method: 'POST', path: '/departments', summary: 'Add a department', tags })
    .input(z.strictObject({ id: departmentId, ...departmentFields })),

  change: staffMay('departments.manage')
    .route({
      method: 'PUT',
      path: '/departments/{id}',
      summary: 'Change name, place, head and members of a department',
      tags,
    })
    .input(
      z.strictObject({
        id: departmentId,
        ...departmentFields,
        /** What the fields said when they were read: what others changed since is kept, unless both did. */
        was: z.strictObject(departmentFields),
      }),
    ),

  close: staffMay('departments.manage')
    .route({ method: 'POST', path: '/departments/{id}/closing', summary: 'Close a department', tags })
    .input(z.strictObject({ id: departmentId })),

  reopen: staffMay('departments.manage')
    .route({ method: 'POST', path: '/departments/{id}/reopening', summary: 'Reopen a department', tags })
    .input(z.strictObject({ id: departmentId })),
};
