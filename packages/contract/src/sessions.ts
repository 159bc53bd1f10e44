import { z } from 'zod';
import { departmentId, groupId, sessionId, staffId } from './ids.ts';
import { language } from './language.ts';
import { permission } from './permissions.ts';
import { anyoneMayTry, everyStaffMemberMay, onlyInPersonMay } from './procedure.ts';
import { passwordProof } from './second-factor.ts';
import { moment } from './time.ts';

/** Twelve characters or more, since length is what protects (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12;

export const password = z.string().min(SHORTEST_PASSWORD).max(128);

const tags = ['sessions'];

export const sessions = {
  signIn: anyoneMayTry
    .route({ method: 'POST', path: '/sessions', summary: 'Sign in by email or user name', tags })
    .input(
      z.strictObject({
        account: z.string().trim().min(1).max(200),
        password: z.string().min(1).max(128),
      }),
    )
    .output(
      z.object({
        /**
         * What must still be given before one is in: a code; a passkey, where a role asks for a second factor and
         * there is no app; or a second factor set up because a role asks for it.
         */
        owes: z.enum(['nothing', 'code', 'passkey', 'second-factor']),
        /** To give it with; null for who is in, and for a passkey, which stands for itself. */
        proof: passwordProof.nullable(),
      }),
    ),

  signOut: everyStaffMemberMay.route({
    method: 'DELETE',
    path: '/sessions/current',
    summary: 'Sign out',
    tags,
  }),

  whoAmI: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/sessions/current',
      summary: 'Who is signed in, and what they may do',
      tags,
    })
    .output(
      z.object({
        id: staffId,
        name: z.string(),
        email: z.string(),
        userName: z.string().nullable(),
        language,
        permissions: z.array(permission),
        departmentIds: z.array(departmentId),
        groupIds: z.array(groupId),
      }),
    ),

  list: onlyInPersonMay
    .route({ method: 'GET', path: '/sessions', summary: 'Where one is signed in', tags })
    .output(
      z.object({
        sessions: z.array(
          z.object({
            id: sessionId,
            /** What the browser says it is. */
            device: z.string().nullable(),
            ip: z.string().nullable(),
            startedAt: moment,
            lastSeenAt: moment,
            current: z.boolean(),
          }),
        ),
      }),
    ),

  end: onlyInPersonMay
    .route({ method: 'DELETE', path: '/sessions/{id}', summary: 'Sign oneself out elsewhere', tags })
    .input(z.strictObject({ id: sessionId })),

  endOthers: onlyInPersonMay.route({
    method: 'DELETE',
    path: '/sessions',
    summary: 'Sign oneself out everywhere but here',
    tags,
  }),
};
