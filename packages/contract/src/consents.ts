import { z } from 'zod';
import { consentId, customerId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const consentKinds = ['personal-data', 'return-visits', 'marketing', 'recording'] as const;
/** What a customer agrees to. */
export const consentKind = z.enum(consentKinds);
export type ConsentKind = z.infer<typeof consentKind>;

export const consentDecisions = ['given', 'withdrawn'] as const;
export const consentDecision = z.enum(consentDecisions);
export type ConsentDecision = z.infer<typeof consentDecision>;

/** What a customer decided, once; a later one of the same kind replaces it, and all are kept. */
export const consent = z.object({
  id: consentId,
  kind: consentKind,
  decision: consentDecision,
  /** Of the text that they agreed to. */
  version: z.string(),
  how: z.string(),
  decidedAt: moment,
  recordedBy: z.string().nullable(),
});
export type Consent = z.infer<typeof consent>;

const tags = ['customers'];

export const consents = {
  list: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/consents',
      summary: 'Every consent that a customer gave or withdrew, newest first',
      tags,
    })
    .input(z.strictObject({ customerId }))
    .output(z.object({ consents: z.array(consent) })),

  record: staffMay('customers.consent')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/consents',
      summary: 'Record that a customer gave or withdrew consent, when and how',
      tags,
    })
    .input(
      z.strictObject({
        id: consentId,
        customerId,
        kind: consentKind,
        decision: consentDecision,
        version: z.string().trim().min(1).max(50),
        how: z.string().trim().min(1).max(200),
        decidedAt: moment.optional(),
      }),
    )
    .output(consent),
};
