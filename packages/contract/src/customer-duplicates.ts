import { z } from 'zod';
import { contactPointKind } from './contact-points.ts';
import { customerSummary } from './customers.ts';
import { customerId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

export const duplicateSigns = ['contact', 'name-and-company'] as const;
/** Why two may be one: reached the same way, or of the same name in the same company. */
export const duplicateSign = z.enum(duplicateSigns);
export type DuplicateSign = z.infer<typeof duplicateSign>;

export const customerDuplicate = z.object({
  one: customerSummary,
  other: customerSummary,
  signs: z.array(duplicateSign),
  /** The contact points of both, masked. */
  contacts: z.array(z.object({ kind: contactPointKind, masked: z.string() })),
  foundAt: moment,
});
export type CustomerDuplicate = z.infer<typeof customerDuplicate>;

const tags = ['customers'];

export const customerDuplicates = {
  list: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customer-duplicates',
      summary: 'Customers who may be the same, those found last first; of one customer, where it is named',
      tags,
    })
    .input(z.strictObject({ customerId: customerId.optional(), after: cursor.optional() }))
    .output(z.object({ duplicates: z.array(customerDuplicate), next: cursor.nullable() })),

  dismiss: staffMay('customers.write')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/duplicates/{otherId}/dismissal',
      summary: 'Two who looked like one are not: they are proposed no more',
      tags,
    })
    .input(z.strictObject({ customerId, otherId: customerId })),
};
