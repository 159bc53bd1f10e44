import { z } from 'zod';
import { categoryId, entryId, ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { ticketDescription } from './ticket-fields.ts';
import { nature, priority } from './ticket-words.ts';

export const splits = {
  split: staffMay('tickets.merge')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/splitting',
      summary:
        'Move entries that are about another matter to a new ticket of the same customer, linked to this one',
      tags: ['tickets'],
    })
    .input(
      z.strictObject({
        ticketId,
        /** Of the new ticket. */
        id: ticketId,
        entryIds: z.array(entryId).min(1).max(100),
        description: ticketDescription,
        categoryId: categoryId.nullable().optional(),
        nature: nature.nullable().optional(),
        priority: priority.optional(),
      }),
    )
    .output(z.object({ id: ticketId, number: z.string() })),
};
