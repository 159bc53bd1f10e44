import { z } from 'zod';
import { departmentId, groupId, roleId, staffId } from './ids.ts';
import { type Label, language } from './language.ts';
import { mailOutcome, mailStatus } from './mails.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const colleague = z.object({
  id: staffId,
  name: z.string(),
});

export const staffName = z.string().trim().min(1).max(50);
export const emailAddress = z.email().max(200);
/** What one may sign in with instead of the email; Chinese is welcome. */
export const userName = z
  .string()
  .trim()
  .min(2)
  .max(50)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);

export const accountStatuses = ['invited', 'active', 'deactivated'] as const;
export const accountStatus = z.enum(accountStatuses);
export type AccountStatus = z.infer<typeof accountStatus>;

const belongings = {
  roleIds: z.array(roleId).max(50),
  departmentIds: z.array(departmentId).max(50),
  groupIds: z.array(groupId).max(50),
};

const accountFields = {
  name: staffName,
  email: emailAddress,
  userName: userName.nullable(),
  ...belongings,
};

/** The last mail with a link to choose a password by, until that is handed over instead, or used. */
export const linkMail = z.object({
  kind: z.enum(['invitation', 'password-reset']),
  to: z.string(),
  status: mailStatus.exclude(['dropped']),
  /** Why the last attempt failed, and what the mail server said. */
  outcome: mailOutcome.nullable(),
  failure: z.string().nullable(),
  /** When it was sent, given up, or is tried next. */
  at: moment,
});
export type LinkMail = z.infer<typeof linkMail>;

export const account = z.object({
  id: staffId,
  ...accountFields,
  status: accountStatus,
  language,
  addedAt: moment,
  joinedAt: moment.nullable(),
  deactivatedAt: moment.nullable(),
  lastSeenAt: moment.nullable(),
  hasSecondFactor: z.boolean(),
  linkMail: linkMail.nullable(),
});
export type Account = z.infer<typeof account>;

/** What somebody would leave behind; each kind is counted by the feature that knows it. */
export const holdings = {
  'open-tickets': { zh: '未结工单', en: 'Open tickets' },
  'open-follow-ups': { zh: '未完成的跟进', en: 'Open follow-ups' },
  'running-deadlines': { zh: '进行中的时限', en: 'Running deadlines' },
  'planned-shifts': { zh: '已排的班次', en: 'Planned shifts' },
} as const satisfies Record<string, Label>;
export type HoldingKind = keyof typeof holdings;
export const holdingKind = z.enum(Object.keys(holdings) as [HoldingKind, ...HoldingKind[]]);

/** Where somebody chooses a password: to be handed over, unless it goes by mail. */
const linkSent = z.object({ link: z.string().nullable() });
/** Shows the link even where mail could carry it, for whoever does not get their mail. */
const handOver = z.boolean().optional();

const tags = ['staff'];

export const staff = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/staff', summary: 'The colleagues who work here, by name', tags })
    .output(z.object({ staff: z.array(colleague) })),

  accounts: staffMay('staff.manage')
    .route({ method: 'GET', path: '/staff/accounts', summary: 'List accounts by name', tags })
    .input(
      z.strictObject({
        words: z.string().trim().max(100).optional(),
        status: accountStatus.optional(),
        roleId: roleId.optional(),
        departmentId: departmentId.optional(),
        groupId: groupId.optional(),
        after: cursor.optional(),
      }),
    )
    .output(z.object({ accounts: z.array(account), next: cursor.nullable() })),

  account: staffMay('staff.manage')
    .route({ method: 'GET', path: '/staff/accounts/{id}', summary: 'Read an account', tags })
    .input(z.strictObject({ id: staffId }))
    .output(account),

  invite: staffMay('staff.manage')
    .route({
      method: 'POST',
      path: '/staff/accounts',
      summary: 'Invite somebody: by mail, else by a link that is shown once',
      tags,
    })
    .input(z.strictObject({ id: staffId, ...accountFields, language, handOver }))
    .output(linkSent),

  change: staffMay('staff.manage')
    .route({
      method: 'PUT',
      path: '/staff/accounts/{id}',
      summary:
        'Change name, addresses, roles, departments and groups of an account, on top of what others changed since `was`',
      tags,
    })
    .input(z.strictObject({ id: staffId, ...accountFields, was: z.strictObject(accountFields).optional() })),

  sendLink: staffMay('staff.manage')
    .route({
      method: 'POST',
      path: '/staff/accounts/{id}/links',
      summary: 'Invite again, or let choose a new password: the link before it ends',
      tags,
    })
    .input(z.strictObject({ id: staffId, handOver }))
    .output(linkSent),

  resetSecondFactor: staffMay('staff.manage')
    .route({
      method: 'POST',
      path: '/staff/accounts/{id}/second-factor-reset',
      summary: 'Take the second factor from who has lost it: their sessions end',
      tags,
    })
    .input(z.strictObject({ id: staffId })),

  holdings: staffMay('staff.manage')
    .route({
      method: 'GET',
      path: '/staff/accounts/{id}/holdings',
      summary: 'What a person still holds',
      tags,
    })
    .input(z.strictObject({ id: staffId }))
    .output(z.object({ holdings: z.array(z.object({ kind: holdingKind, count: z.int() })) })),

  deactivate: staffMay('staff.manage')
    .route({
      method: 'POST',
      path: '/staff/accounts/{id}/deactivation',
      summary:
        'Shut an account off: its sessions, connections and tokens end at once; `successorId` takes over',
      tags,
    })
    .input(
      z.strictObject({
        id: staffId,
        /** Gets the open tickets and follow-ups, but for restricted ones that this colleague may not see. */
        successorId: staffId.optional(),
      }),
    ),

  reactivate: staffMay('staff.manage')
    .route({
      method: 'POST',
      path: '/staff/accounts/{id}/reactivation',
      summary: 'Let a deactivated person sign in again',
      tags,
    })
    .input(z.strictObject({ id: staffId })),
};
