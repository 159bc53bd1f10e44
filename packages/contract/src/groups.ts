import { z } from 'zod';
import { groupId, staffId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

const groupFields = {
  name: z.string().trim().min(1).max(50),
  memberIds: z.array(staffId).max(1000),
};

export const group = z.object({ id: groupId, ...groupFields, closedAt: moment.nullable() });
export type Group = z.infer<typeof group>;

const tags = ['groups'];

export const groups = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/groups', summary: 'The groups, closed ones too', tags })
    .output(z.object({ groups: z.array(group) })),

  add: staffMay('groups.manage')
    .route({ method: 'POST', path: '/groups', summary: 'Add a group', tags })
    .input(z.strictObject({ id: groupId, ...groupFields })),

  change: staffMay('groups.manage')
    .route({ method: 'PUT', path: '/groups/{id}', summary: 'Change name and members of a group', tags })
    .input(
      z.strictObject({
        id: groupId,
        ...groupFields,
        /** What the fields said when they were read: what others changed since is kept, unless both did. */
        was: z.strictObject(groupFields),
      }),
    ),

  close: staffMay('groups.manage')
    .route({ method: 'POST', path: '/groups/{id}/closing', summary: 'Close a group', tags })
    .input(z.strictObject({ id: groupId })),

  reopen: staffMay('groups.manage')
    .route({ method: 'POST', path: '/groups/{id}/reopening', summary: 'Reopen a group', tags })
    .input(z.strictObject({ id: groupId })),
};
