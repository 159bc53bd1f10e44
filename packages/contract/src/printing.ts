import { z } from 'zod';
import { timelineLine } from './entries.ts';
import { ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { ticketDetail } from './ticket-detail.ts';
import { moment } from './time.ts';

/** A ticket as it goes to paper: its oldest lines first, with contact data masked for who may not see it whole. */
export const printedTicket = z.object({
  ticket: ticketDetail,
  lines: z.array(timelineLine),
  names: z.array(z.object({ id: z.string(), name: z.string() })),
  printedAt: moment,
  printedBy: z.string(),
});
export type PrintedTicket = z.infer<typeof printedTicket>;

export const printing = {
  print: staffMay('tickets.export')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/printing',
      summary:
        'A ticket to be printed, kept in the audit log; notes and changes only where they are asked for',
      tags: ['exports'],
    })
    .input(z.strictObject({ ticketId, withNotes: z.boolean().optional() }))
    .output(printedTicket),
};
