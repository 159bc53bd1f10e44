import { z } from 'zod';
import { deadlineKind } from './deadlines.ts';
import { ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { refusalReason } from './refusals.ts';
import { ticketSummary } from './ticket-detail.ts';
import { reason } from './ticket-fields.ts';

/** What merging would do: `goes` is closed and told from now on in the one that stays. */
export const mergePreview = z.object({
  stays: ticketSummary,
  goes: ticketSummary,
  /** What of the one that goes is seen in the one that stays. */
  entries: z.int(),
  files: z.int(),
  /** Promises that are no longer owed by themselves. */
  cancelled: z.array(deadlineKind),
  /** The rule that forbids it. */
  obstacle: refusalReason.nullable(),
});
export type MergePreview = z.infer<typeof mergePreview>;

const tags = ['tickets'];
const both = z.strictObject({
  /** The one that stays. */
  ticketId,
  /** The one that is merged into it. */
  otherId: ticketId,
});

export const merges = {
  preview: staffMay('tickets.merge')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}/merging',
      summary: 'What merging another ticket into this one would do',
      tags,
    })
    .input(both)
    .output(mergePreview),

  merge: staffMay('tickets.merge')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/merging',
      summary: 'Merge another ticket into this one, which stays',
      tags,
    })
    .input(both.extend({ reason: reason.optional() })),

  separate: staffMay('tickets.merge')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/separation',
      summary: 'Take back that this ticket was merged into another; what was written for it goes with it',
      tags,
    })
    .input(z.strictObject({ ticketId, reason: reason.optional() })),
};
