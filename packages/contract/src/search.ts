import { z } from 'zod';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { ticketSummary } from './ticket-detail.ts';
import { standardView, ticketFilter } from './views.ts';

/** A piece of a text with the words that were looked for; `marks` are their offsets [start, end) in it. */
export const excerpt = z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) });
export type Excerpt = z.infer<typeof excerpt>;

export const foundTicket = z.object({
  ticket: ticketSummary,
  /** The words are its number, or that of its order or of a complaint elsewhere. */
  exact: z.boolean(),
  /** Which entry of it says so; null where the ticket itself does. */
  seq: z.int().nullable(),
  excerpt,
});
export type FoundTicket = z.infer<typeof foundTicket>;

export const search = {
  tickets: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/search/tickets',
      summary: 'Find tickets by what stands in them or in an entry: exact numbers and whole phrases first',
      tags: ['search'],
    })
    .input(
      z.strictObject({
        ...ticketFilter.shape,
        view: standardView.optional(),
        /** From one character on; all must stand there, in simplified or traditional characters. */
        words: z.string().trim().min(1).max(100),
        after: cursor.optional(),
      }),
    )
    .output(z.object({ found: z.array(foundTicket), next: cursor.nullable() })),
};
