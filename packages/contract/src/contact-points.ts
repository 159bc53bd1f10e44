import { z } from 'zod';
import { contactPointId, customerId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const contactPointKinds = ['phone', 'email', 'wechat', 'address', 'other'] as const;
export const contactPointKind = z.enum(contactPointKinds);
export type ContactPointKind = z.infer<typeof contactPointKind>;

/** A way to reach a customer. Its value is masked, always; `contactPoints.reveal` shows it and is kept in the audit log. */
export const contactPoint = z.object({
  id: contactPointId,
  kind: contactPointKind,
  masked: z.string(),
  label: z.string(),
  primary: z.boolean(),
  /** Since when messages come back from it. */
  bouncedAt: moment.nullable(),
});
export type ContactPoint = z.infer<typeof contactPoint>;

const value = z.string().trim().min(1).max(300);
const label = z.string().trim().max(30);

export const newContactPoint = z.strictObject({
  id: contactPointId,
  /** Without it the value says what it is. */
  kind: contactPointKind.optional(),
  value,
  label: label.optional(),
});
export type NewContactPoint = z.infer<typeof newContactPoint>;

const tags = ['customers'];
const addAnyway = z.boolean().optional();

export const contactPoints = {
  add: staffMay('customers.write')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/contact-points',
      summary: 'Add a contact point; refused when another customer has it, unless `addAnyway`',
      tags,
    })
    .input(z.strictObject({ customerId, ...newContactPoint.shape, addAnyway }))
    .output(contactPoint),

  change: staffMay('customers.write')
    .route({
      method: 'PATCH',
      path: '/contact-points/{contactPointId}',
      summary: 'Change a contact point; a value sent back masked as it came stays as it is',
      tags,
    })
    .input(
      z.strictObject({
        contactPointId,
        value: value.optional(),
        label: label.optional(),
        /** The one shown in lists; the last made primary is it. */
        primary: z.literal(true).optional(),
        bounced: z.boolean().optional(),
        addAnyway,
      }),
    )
    .output(contactPoint),

  remove: staffMay('customers.write')
    .route({
      method: 'DELETE',
      path: '/contact-points/{contactPointId}',
      summary: 'Remove a contact point that is wrong or no longer theirs',
      tags,
    })
    .input(z.strictObject({ contactPointId })),

  reveal: staffMay('customers.reveal')
    .route({
      method: 'POST',
      path: '/contact-points/{contactPointId}/reveals',
      summary: 'See a contact point whole: with a reason, unless one handles an open matter of the customer',
      tags,
    })
    .input(z.strictObject({ contactPointId, reason: z.string().trim().min(2).max(200).optional() }))
    .output(z.object({ kind: contactPointKind, value: z.string(), display: z.string() })),
};
