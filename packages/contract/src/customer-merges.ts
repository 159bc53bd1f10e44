import { z } from 'zod';
import { contactPoint, contactPointKind } from './contact-points.ts';
import { customerSummary, related } from './customers.ts';
import { customerId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { refusalReason } from './refusals.ts';
import { moment } from './time.ts';

export const mergedFields = [
  'name',
  'level',
  'companyId',
  'preferredChannel',
  'preferredHours',
  'expectations',
] as const;
/** What has one value only, so that one of the two is chosen; all else of both is kept. */
export const mergedField = z.enum(mergedFields);
export type MergedField = z.infer<typeof mergedField>;

export const customerBelongingKinds = [
  'tickets',
  'contact-points',
  'consents',
  'marks',
  'contact-persons',
] as const;
/** What a customer has of their own, and takes along. */
export const customerBelongingKind = z.enum(customerBelongingKinds);
export type CustomerBelongingKind = z.infer<typeof customerBelongingKind>;

const values = z.record(mergedField, z.string().nullable());

/** One of the two as the preview compares them; contact points are masked, as everywhere. */
const compared = customerSummary.extend({
  values,
  /** The company by its name. */
  company: z.string().nullable(),
  contactPoints: z.array(contactPoint),
});
export type ComparedCustomer = z.infer<typeof compared>;

/** What merging would do: `goes` is found no more, and what is theirs belongs to the one that stays. */
export const customerMergePreview = z.object({
  stays: compared,
  goes: compared,
  /** Where both say something different. */
  differing: z.array(mergedField),
  /** How much of the one that goes is taken along, as far as the actor may see it. */
  gathered: z.array(z.object({ kind: customerBelongingKind, count: z.int() })),
  /** The rule that forbids it. */
  obstacle: refusalReason.nullable(),
});
export type CustomerMergePreview = z.infer<typeof customerMergePreview>;

const recent = z.object({
  kind: customerBelongingKind,
  id: z.guid(),
  at: moment,
  /** A ticket by its number and gist, a contact point by its mask. */
  says: z.string(),
  pointKind: contactPointKind.nullable(),
  /** Goes on with something that the merged one brought, so it is theirs most likely. */
  likely: z.boolean(),
});
export type RecentBelonging = z.infer<typeof recent>;

const tags = ['customers'];
const reason = z.string().trim().min(1).max(500).optional();
const both = z.strictObject({
  /** The one that stays. */
  customerId,
  /** The one that is merged into it. */
  otherId: customerId,
});

export const customerMerges = {
  preview: staffMay('customers.merge')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/merging',
      summary: 'What merging another customer into this one would do',
      tags,
    })
    .input(both)
    .output(customerMergePreview),

  merge: staffMay('customers.merge')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/merging',
      summary: 'Merge another customer into this one, which stays and takes over what is theirs',
      tags,
    })
    .input(
      both.extend({
        /** Where both say something, the other one is right in these. */
        take: z.array(mergedField).max(mergedFields.length).optional(),
        reason,
      }),
    ),

  previewSeparation: staffMay('customers.merge')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/separation',
      summary: 'What came since this customer was merged, and may be theirs',
      tags,
    })
    .input(z.strictObject({ customerId }))
    .output(z.object({ customer: related, mergedInto: related, mergedAt: moment, since: z.array(recent) })),

  separate: staffMay('customers.merge')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/separation',
      summary:
        'Take back that this customer was merged; what they brought goes home, and what is named of what came since',
      tags,
    })
    .input(
      z.strictObject({
        customerId,
        /** Of what came since: what is theirs. */
        alongWith: z.array(z.guid()).max(200).optional(),
        reason,
      }),
    ),
};
