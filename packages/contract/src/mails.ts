import { z } from 'zod';
import { mailId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** `dropped`: no longer needed when its time came, as when the notice had been read. */
export const mailStatuses = ['waiting', 'sent', 'dropped', 'given-up'] as const;
export const mailStatus = z.enum(mailStatuses);
export type MailStatus = z.infer<typeof mailStatus>;

/** What came of trying to send. */
export const mailOutcomes = [
  'sent',
  'not-set-up',
  'unreachable',
  'insecure',
  'wrong-login',
  'no-such-address',
  'not-now',
  'rejected',
] as const;
export const mailOutcome = z.enum(mailOutcomes);
export type MailOutcome = z.infer<typeof mailOutcome>;

export const outgoingMail = z.object({
  id: mailId,
  staffName: z.string(),
  to: z.string(),
  subject: z.string(),
  status: mailStatus,
  attempts: z.int(),
  /** What the last attempt came to, when it failed; null also for mails of before it was kept. */
  outcome: mailOutcome.nullable(),
  /** What the mail server said to that attempt. */
  failure: z.string().nullable(),
  createdAt: moment,
  dueAt: moment,
  sentAt: moment.nullable(),
});
export type OutgoingMail = z.infer<typeof outgoingMail>;

const tags = ['mails'];

export const mails = {
  list: staffMay('mails.manage')
    .route({ method: 'GET', path: '/mails', summary: 'Mails to staff, newest first', tags })
    .input(z.strictObject({ status: mailStatus.optional(), after: cursor.optional() }))
    .output(z.object({ mails: z.array(outgoingMail), next: cursor.nullable() })),

  retry: staffMay('mails.manage')
    .route({
      method: 'POST',
      path: '/mails/{mailId}/retry',
      summary: 'Send a mail now that waits after a failure, or was given up',
      tags,
    })
    .input(z.strictObject({ mailId })),

  test: staffMay('mails.manage')
    .route({
      method: 'POST',
      path: '/mails/test',
      summary: "Send a test mail to one's own address and say what came of it",
      tags,
    })
    .output(
      z.object({
        outcome: mailOutcome,
        to: z.string(),
        /** The mail server of the settings, without its password; null where none is set. */
        server: z.string().nullable(),
        /** What it answered, or why it could not be reached. */
        answer: z.string().nullable(),
      }),
    ),
};
