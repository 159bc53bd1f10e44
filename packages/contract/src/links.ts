import { z } from 'zod';
import { ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { ticketStatus } from './ticket-words.ts';

/** This ticket is a duplicate of the other, was caused by it, or follows on it. */
export const linkKinds = ['duplicate', 'cause', 'follow-on'] as const;
export const linkKind = z.enum(linkKinds);
export type LinkKind = z.infer<typeof linkKind>;

export const ticketLink = z.object({
  ticketId,
  number: z.string(),
  description: z.string(),
  status: ticketStatus,
  kind: linkKind,
  /** 'to' when this ticket names the other; 'from' when the other names this one. */
  direction: z.enum(['to', 'from']),
  /** Which has the link: the ticket itself, or one that was merged into it. */
  ofTicketId: ticketId,
});

const tags = ['tickets'];
const input = z.strictObject({ ticketId, otherId: ticketId, kind: linkKind });

export const links = {
  link: staffMay('tickets.work')
    .route({ method: 'POST', path: '/tickets/{ticketId}/links', summary: 'Link a ticket to another', tags })
    .input(input),

  unlink: staffMay('tickets.work')
    .route({
      method: 'DELETE',
      path: '/tickets/{ticketId}/links',
      summary: 'Take away the link between two tickets',
      tags,
    })
    .input(input),
};
