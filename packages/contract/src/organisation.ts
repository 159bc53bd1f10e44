import { z } from 'zod';
import { language } from './language.ts';
import { anyoneMay, anyoneMayTry, everyStaffMemberMay, staffMay } from './procedure.ts';
import { password } from './sessions.ts';

const tags = ['organisation'];

/** An IANA time zone, as in Asia/Shanghai. */
export const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'Not a time zone');

const companySettings = z.strictObject({
  name: z.string().trim().min(1).max(100),
  language,
  timeZone,
  /** Whether it listens to the office network, or to its own machine only; without meaning where HOST is set. */
  openToNetwork: z.boolean(),
});
export type CompanySettings = z.infer<typeof companySettings>;

export const organisation = {
  read: everyStaffMemberMay
    .route({ method: 'GET', path: '/organisation', summary: "The company's settings", tags })
    .output(companySettings),

  change: staffMay('organisation.manage')
    .route({
      method: 'PUT',
      path: '/organisation',
      summary: "Change the company's settings, on top of what others changed since `was`",
      tags,
    })
    .input(companySettings.extend({ was: companySettings.optional() })),

  addresses: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/organisation/addresses',
      summary:
        'Where colleagues open it in their browsers, the best first; none where only its own machine may',
      tags,
    })
    .output(z.object({ addresses: z.array(z.string()) })),

  state: anyoneMay
    .route({ method: 'GET', path: '/organisation/state', summary: 'Is this installation set up?', tags })
    .output(z.object({ setUp: z.boolean(), name: z.string(), language, sendsMail: z.boolean() })),

  setUp: anyoneMayTry
    .route({
      method: 'POST',
      path: '/organisation/set-up',
      summary: 'Make the first account with the one-time code shown in the terminal',
      tags,
    })
    .input(
      z.strictObject({
        code: z.string().trim().min(1).max(40),
        organisationName: z.string().trim().min(1).max(100),
        language,
        timeZone,
        openToNetwork: z.boolean(),
        name: z.string().trim().min(1).max(50),
        email: z.email().max(200),
        password,
        /** Fills it with a sample team to try things out with, in the background. */
        withSample: z.boolean().optional(),
      }),
    ),
};
