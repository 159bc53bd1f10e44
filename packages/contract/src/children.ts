import { z } from 'zod';
import { ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { ticketStatus } from './ticket-words.ts';

/** A ticket that is a part of another, which cannot be resolved before it. */
export const childTicket = z.object({
  ticketId,
  number: z.string(),
  description: z.string(),
  status: ticketStatus,
  handlerName: z.string().nullable(),
});
export type ChildTicket = z.infer<typeof childTicket>;

const tags = ['tickets'];
const input = z.strictObject({
  /** The parent. */
  ticketId,
  childId: ticketId,
});

export const children = {
  add: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/children',
      summary: 'Make another ticket a child of this one, which is not resolved before it; one level deep',
      tags,
    })
    .input(input),

  remove: staffMay('tickets.work')
    .route({
      method: 'DELETE',
      path: '/tickets/{ticketId}/children/{childId}',
      summary: 'Make a child a ticket of its own again',
      tags,
    })
    .input(input),
};
