import { z } from 'zod';
import { consent } from './consents.ts';
import { contactPoint, newContactPoint } from './contact-points.ts';
import {
  customerFields,
  customerKind,
  customerLevel,
  customerMarkKind,
  customerTag,
} from './customer-fields.ts';
import { customerTimelineItem } from './customer-timeline.ts';
import { customerId, customerMarkId, staffId } from './ids.ts';
import { cappedCount, cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export * from './customer-fields.ts';
export * from './customer-timeline.ts';

export const customerSummary = z.object({
  id: customerId,
  number: z.string(),
  kind: customerKind,
  name: z.string(),
  level: customerLevel,
  marks: z.array(customerMarkKind),
  /** Masked, as in 138****1234. */
  contact: z.string().nullable(),
});
export type CustomerSummary = z.infer<typeof customerSummary>;

export const listedCustomer = customerSummary.extend({ tags: z.array(z.string()), addedAt: moment });
export type ListedCustomer = z.infer<typeof listedCustomer>;

export const customerMark = z.object({
  id: customerMarkId,
  kind: customerMarkKind,
  reason: z.string(),
  markedById: staffId.nullable(),
  markedBy: z.string().nullable(),
  markedAt: moment,
});
export type CustomerMark = z.infer<typeof customerMark>;

/** Another customer, by name. */
export const related = z.object({ id: customerId, number: z.string(), name: z.string() });

/** All that is known of a customer; contact points are masked, always. */
export const customerProfile = customerFields.extend({
  id: customerId,
  number: z.string(),
  version: z.number().int(),
  addedAt: moment,
  contactPoints: z.array(contactPoint),
  marks: z.array(customerMark),
  /** The last word on each kind of consent. */
  consents: z.array(consent),
  company: related.nullable(),
  contactPersons: z.array(related),
  /** The actor handles an open matter of this customer, so they need give no reason to see a contact point. */
  handling: z.boolean(),
  /** When they were erased on request; null for all others. */
  erasedAt: moment.nullable(),
  /** Who stays since this one was merged into them. */
  mergedInto: related.nullable(),
  /** Who was merged into this one. */
  merged: z.array(related),
});
export type CustomerProfile = z.infer<typeof customerProfile>;

const filter = {
  words: z.string().trim().min(1).max(100).optional(),
  level: customerLevel.optional(),
  mark: customerMarkKind.optional(),
  tag: customerTag.optional(),
};

const words = z.string().trim().min(1).max(100);
const reason = z.string().trim().min(1).max(500);
const tags = ['customers'];

export const customers = {
  list: staffMay('customers.read')
    .route({ method: 'GET', path: '/customers', summary: 'List customers, the newest first', tags })
    .input(z.strictObject({ ...filter, after: cursor.optional() }))
    .output(z.object({ customers: z.array(listedCustomer), next: cursor.nullable() })),

  count: staffMay('customers.read')
    .route({ method: 'GET', path: '/customers/count', summary: 'How many a filter finds, up to 999', tags })
    .input(z.strictObject(filter))
    .output(cappedCount),

  tags: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/tags',
      summary:
        'The tags in use, the commonest first; up to 200, of the customers who were tagged and added last',
      tags,
    })
    .output(z.object({ tags: z.array(z.string()) })),

  find: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/found',
      summary:
        'Find customers while typing: by number, contact in any notation, part of a name, or name and last digits',
      tags,
    })
    .input(z.strictObject({ words }))
    .output(z.object({ customers: z.array(customerSummary) })),

  recognise: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/recognised',
      summary: 'Who is reached by exactly this contact, as for a call that comes in',
      tags,
    })
    .input(z.strictObject({ contact: words }))
    .output(z.object({ customers: z.array(customerSummary) })),

  read: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/{customerId}',
      summary: 'All that is known of a customer',
      tags,
    })
    .input(z.strictObject({ customerId }))
    .output(customerProfile),

  timeline: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/timeline',
      summary: 'What happened with a customer over all tickets, newest first',
      tags,
    })
    .input(z.strictObject({ customerId, after: cursor.optional() }))
    .output(z.object({ items: z.array(customerTimelineItem), next: cursor.nullable() })),

  add: staffMay('customers.write')
    .route({
      method: 'POST',
      path: '/customers',
      summary: 'Add a customer; refused with the number of who has the contact already, unless `addAnyway`',
      tags,
    })
    .input(
      z.strictObject({
        id: customerId,
        ...customerFields.partial().shape,
        name: customerFields.shape.name,
        /** One contact in any notation, for short; others in `contactPoints`. */
        contact: z.string().trim().max(200).optional(),
        contactPoints: z.array(newContactPoint).max(20).optional(),
        addAnyway: z.boolean().optional(),
      }),
    )
    .output(customerSummary),

  change: staffMay('customers.write')
    .route({
      method: 'PATCH',
      path: '/customers/{customerId}',
      summary:
        'Change what is given, on top of what others changed since `was`; without it, refused when somebody changed the customer since `version`',
      tags,
    })
    .input(
      z.strictObject({
        customerId,
        version: z.number().int(),
        ...customerFields.partial().shape,
        was: z.strictObject(customerFields.partial().shape).optional(),
      }),
    )
    .output(z.object({ version: z.number().int() })),

  mark: staffMay('customers.mark')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/marks',
      summary: 'Warn colleagues of a customer, with a reason',
      tags,
    })
    .input(z.strictObject({ id: customerMarkId, customerId, kind: customerMarkKind, reason })),

  unmark: staffMay('customers.mark')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/marks/{kind}/withdrawal',
      summary: 'Take a mark back, with a reason',
      tags,
    })
    .input(z.strictObject({ customerId, kind: customerMarkKind, reason })),
};
