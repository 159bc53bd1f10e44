import { z } from 'zod';
import { anyoneMayTry } from './procedure.ts';
import { password } from './sessions.ts';
import { emailAddress, staffName, userName } from './staff.ts';

/** One cut short on its way is answered as any other that opens nothing. */
const token = z.string().max(100);

const tags = ['account-links'];

export const accountLinks = {
  request: anyoneMayTry
    .route({
      method: 'POST',
      path: '/account-links/requests',
      summary: 'Ask for a link to choose a new password; the answer never says whether the address is known',
      tags,
    })
    .input(z.strictObject({ email: emailAddress }))
    .output(z.object({ byMail: z.boolean() })),

  read: anyoneMayTry
    .route({
      method: 'POST',
      path: '/account-links/reading',
      summary: 'Who a link is for; the token stays out of addresses and logs',
      tags,
    })
    .input(z.strictObject({ token }))
    .output(
      z.object({
        kind: z.enum(['invitation', 'password-reset']),
        name: z.string(),
        email: z.string(),
        userName: z.string().nullable(),
      }),
    ),

  use: anyoneMayTry
    .route({
      method: 'POST',
      path: '/account-links/use',
      summary: 'Choose a password by a link, which works once; all sessions end',
      tags,
    })
    .input(
      z.strictObject({
        token,
        password,
        name: staffName.optional(),
        userName: userName.nullable().optional(),
      }),
    ),
};
