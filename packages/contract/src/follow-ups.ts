import { z } from 'zod';
import { followUpId, staffId, ticketId } from './ids.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const followUpStatuses = ['open', 'done', 'cancelled'] as const;
export const followUpStatus = z.enum(followUpStatuses);
export type FollowUpStatus = z.infer<typeof followUpStatus>;

const what = z.string().trim().min(1).max(500);

/** Who does what when; by whoever plans it, unless somebody else is named. */
export const newFollowUp = z.strictObject({
  id: followUpId,
  what,
  dueAt: moment,
  staffId: staffId.optional(),
});
export type NewFollowUp = z.output<typeof newFollowUp>;

export const followUp = z.object({
  id: followUpId,
  ticketId,
  staffId,
  staffName: z.string(),
  what: z.string(),
  dueAt: moment,
  status: followUpStatus,
  /** What came of it. */
  outcome: z.string(),
  plannedByName: z.string().nullable(),
  plannedAt: moment,
  endedAt: moment.nullable(),
  endedByName: z.string().nullable(),
  /** Whether whoever asks may change or end it: it is theirs, or they work on the ticket. */
  mayChange: z.boolean(),
});
export type FollowUp = z.infer<typeof followUp>;

const tags = ['follow-ups'];
const reason = z.string().trim().min(1).max(500);

export const followUps = {
  listOf: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}/follow-ups',
      summary: 'The follow-ups of a ticket: the open ones by due time, then the ended ones, newest first',
      tags,
    })
    .input(z.strictObject({ ticketId }))
    .output(z.object({ followUps: z.array(followUp) })),

  readPlan: everyStaffMemberMay
    .route({
      method: 'POST',
      path: '/follow-ups/plan-reading',
      summary: 'Understand a plan as people write it: when, as in 明天10:30, and what',
      tags,
    })
    .input(z.strictObject({ text: z.string().max(1000) }))
    .output(
      z.object({
        /** The moment that the text names, in the company's time zone; null where it names none. */
        at: moment.nullable(),
        /** The words that name it. */
        phrase: z.string(),
        /** The text without them. */
        what: z.string(),
        /** When to do it where nothing is said: as the next working day begins. */
        otherwise: moment,
      }),
    ),

  plan: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/follow-ups',
      summary: 'Plan a follow-up: who does what when; they are told and reminded',
      tags,
    })
    .input(z.strictObject({ ticketId, ...newFollowUp.shape })),

  change: staffMay('tickets.read')
    .route({
      method: 'PATCH',
      path: '/follow-ups/{followUpId}',
      summary: 'Change who does what when; another time needs its reason',
      tags,
    })
    .input(
      z
        .strictObject({
          followUpId,
          what: what.optional(),
          dueAt: moment.optional(),
          staffId: staffId.optional(),
          reason: reason.optional(),
        })
        .refine(({ dueAt, reason }) => !dueAt || reason, { path: ['reason'] }),
    ),

  complete: staffMay('tickets.read')
    .route({
      method: 'POST',
      path: '/follow-ups/{followUpId}/completion',
      summary: 'Say that it is done, and what came of it',
      tags,
    })
    .input(z.strictObject({ followUpId, outcome: z.string().trim().max(2000).optional() })),

  cancel: staffMay('tickets.read')
    .route({
      method: 'POST',
      path: '/follow-ups/{followUpId}/cancellation',
      summary: 'Say that it is needed no more',
      tags,
    })
    .input(z.strictObject({ followUpId, reason: reason.optional() })),

  reopen: staffMay('tickets.read')
    .route({
      method: 'POST',
      path: '/follow-ups/{followUpId}/reopening',
      summary: 'Take back that it was done or cancelled; it is owed again as it was',
      tags,
    })
    .input(z.strictObject({ followUpId })),
};
