import { z } from 'zod';
import { language } from './language.ts';
import { onlyInPersonMay } from './procedure.ts';
import { password } from './sessions.ts';
import { staffName, userName } from './staff.ts';

const tags = ['profile'];

export const profile = {
  change: onlyInPersonMay
    .route({ method: 'PUT', path: '/profile', summary: "Change one's name, user name and language", tags })
    .input(z.strictObject({ name: staffName, userName: userName.nullable(), language })),

  changePassword: onlyInPersonMay
    .route({
      method: 'POST',
      path: '/profile/password',
      summary: "Change one's password; other sessions end",
      tags,
    })
    .input(z.strictObject({ current: z.string().min(1).max(128), password })),
};
