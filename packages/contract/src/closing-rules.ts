import { z } from 'zod';
import { staffMay } from './procedure.ts';

/** When a matter is over, and when it is the same matter again. */
export const closingRuleSet = z.strictObject({
  /** How long after it was resolved or asked about a ticket closes without an answer. */
  closesAfterHours: z.int().min(1).max(2160),
  /** The lowest rating of a content customer, which closes the matter; a lower one keeps it resolved. */
  contentFrom: z.int().min(2).max(5),
  /** How long after closing a message of the customer reopens it; later it opens a new, linked ticket. */
  reopensWithinDays: z.int().min(0).max(365),
});
export type ClosingRules = z.infer<typeof closingRuleSet>;

/** What holds until an administrator says otherwise. */
export const shippedClosingRules: ClosingRules = {
  closesAfterHours: 72,
  contentFrom: 3,
  reopensWithinDays: 7,
};

const tags = ['closing-rules'];

export const closingRules = {
  read: staffMay('closing-rules.manage')
    .route({ method: 'GET', path: '/closing-rules', summary: 'When tickets close and reopen', tags })
    .output(closingRuleSet),

  change: staffMay('closing-rules.manage')
    .route({
      method: 'PUT',
      path: '/closing-rules',
      summary:
        'Change when tickets close and reopen, on top of what others changed since `was`; what is resolved keeps its time',
      tags,
    })
    .input(closingRuleSet.extend({ was: closingRuleSet.optional() })),
};
