import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Permission } from './permissions.ts';
import { refusalReason } from './refusals.ts';

export interface Meta {
  access: { kind: 'staff'; permission: Permission } | { kind: 'signedIn' } | { kind: 'anyone' };
}

// The same failures for every procedure, so that a client handles each once.
const procedure = oc.$meta<Meta>({ access: { kind: 'anyone' } }).errors({
  UNAUTHORIZED: { status: 401, message: 'Sign in first.' },
  FORBIDDEN: { status: 403, message: 'Your roles do not include the permission for this.' },
  NOT_FOUND: { status: 404, message: 'Not there, or not yours.' },
  REFUSED: {
    status: 409,
    message: 'A business rule says no; `reason` names it.',
    data: z.object({ reason: refusalReason }),
  },
  TOO_MANY_REQUESTS: { status: 429, message: 'Slow down; see the Retry-After header.' },
});

export const anyoneMay = procedure;
/** Whoever has signed in, about themselves. */
export const everyStaffMemberMay = procedure.meta({ access: { kind: 'signedIn' } });
export const staffMay = (permission: Permission) => procedure.meta({ access: { kind: 'staff', permission } });
