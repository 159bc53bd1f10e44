import { z } from 'zod';
import { roleId } from './ids.ts';
import { permission } from './permissions.ts';
import { staffMay } from './procedure.ts';

const roleFields = {
  name: z.string().trim().min(1).max(50),
  permissions: z.array(permission).max(200),
};

/** Whether who holds it signs in with a second factor. Left out, it stays as it is. */
const needsSecondFactor = z.boolean();
const wantedRole = z.strictObject({
  id: roleId,
  ...roleFields,
  needsSecondFactor: needsSecondFactor.optional(),
});

export const role = z.object({
  id: roleId,
  /** Which of the shipped roles this is; null for one made here. */
  code: z.string().nullable(),
  ...roleFields,
  needsSecondFactor,
  /** How many people hold it. */
  holders: z.int(),
});
export type Role = z.infer<typeof role>;

const tags = ['roles'];

export const roles = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/roles', summary: 'The roles and what each allows', tags })
    .output(z.object({ roles: z.array(role) })),

  add: staffMay('roles.manage')
    .route({ method: 'POST', path: '/roles', summary: 'Add a role', tags })
    .input(wantedRole),

  change: staffMay('roles.manage')
    .route({
      method: 'PUT',
      path: '/roles/{id}',
      summary: 'Change what a role is called and allows, on top of what others changed since `was`',
      tags,
    })
    .input(wantedRole.extend({ was: wantedRole.omit({ id: true }).optional() })),

  remove: staffMay('roles.manage')
    .route({
      method: 'POST',
      path: '/roles/{id}/removal',
      summary: 'Remove a role made here; refused with their names while people hold it and keep it',
      tags,
    })
    .input(z.strictObject({ id: roleId, fromHolders: z.boolean().optional() })),
};
