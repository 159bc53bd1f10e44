import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Permission } from './permissions.ts';
import { refusalReason } from './refusals.ts';

export interface Meta {
  access:
    | { kind: 'staff'; permission: Permission }
    | { kind: 'signedIn' }
    | { kind: 'inPerson' }
    | { kind: 'anyone' };
  /** How often one address may try within a minute, where a secret could be guessed. */
  triesPerMinute?: number;
}

/** A refusal, where another status than 409 says more. */
export const refusedWith = <Status extends number>(status: Status) => ({
  status,
  message: 'A business rule says no; `reason` names it, `about` the fields or things concerned.',
  data: z.object({ reason: refusalReason, about: z.array(z.string()).optional() }),
});

// The same failures for every procedure, so that a client handles each once.
const procedure = oc.$meta<Meta>({ access: { kind: 'anyone' } }).errors({
  UNAUTHORIZED: { status: 401, message: 'Sign in first.' },
  FORBIDDEN: { status: 403, message: 'Your roles do not include the permission for this.' },
  NOT_FOUND: { status: 404, message: 'Not there, or not yours.' },
  REFUSED: refusedWith(409),
  TOO_MANY_REQUESTS: { status: 429, message: 'Slow down; see the Retry-After header.' },
});

export const anyoneMay = procedure;
/** Anyone, but only so often: the answer depends on a secret that could be guessed. */
export const anyoneMayTry = procedure.meta({ access: { kind: 'anyone' }, triesPerMinute: 60 });
/** Whoever has signed in, about themselves. */
export const everyStaffMemberMay = procedure.meta({ access: { kind: 'signedIn' } });
/** Whoever has signed in with a password: what keeps an account safe is not for tokens. */
export const onlyInPersonMay = procedure.meta({ access: { kind: 'inPerson' } });
export const staffMay = (permission: Permission) => procedure.meta({ access: { kind: 'staff', permission } });
