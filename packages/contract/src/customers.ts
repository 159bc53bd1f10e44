import { z } from 'zod';
import { customerId } from './ids.ts';
import { staffMay } from './procedure.ts';

export const customerLevels = ['new', 'regular', 'high-value'] as const;
export const customerLevel = z.enum(customerLevels);
export type CustomerLevel = z.infer<typeof customerLevel>;

export const customerName = z.string().trim().min(1).max(100);

export const customerSummary = z.object({
  id: customerId,
  number: z.string(),
  name: z.string(),
  level: customerLevel,
  /** Masked, as in 138****1234. */
  contact: z.string().nullable(),
});
export type CustomerSummary = z.infer<typeof customerSummary>;

const tags = ['customers'];

export const customers = {
  find: staffMay('customers.read')
    .route({
      method: 'GET',
      path: '/customers/found',
      summary: 'Find customers while typing: by number, phone in any notation, email or name',
      tags,
    })
    .input(z.strictObject({ words: z.string().trim().min(1).max(100) }))
    .output(z.object({ customers: z.array(customerSummary) })),

  add: staffMay('customers.write')
    .route({ method: 'POST', path: '/customers', summary: 'Add a customer', tags })
    .input(
      z.strictObject({
        id: customerId,
        name: customerName,
        contact: z.string().trim().max(200).optional(),
      }),
    )
    .output(customerSummary),
};
