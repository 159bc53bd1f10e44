import { z } from 'zod';
import { draftTicket, examinationFindings } from './examination.ts';
import { newFollowUp } from './follow-ups.ts';
import { categoryId, departmentId, groupId, staffId, ticketId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { ticketDetail, ticketSummary, ticketTimeline } from './ticket-detail.ts';
import { newTicket, reason, ticketEdit, writableFields } from './ticket-fields.ts';
import { priority, ticketStatus } from './ticket-words.ts';
import { standardView, ticketFilter, ticketOrder } from './views.ts';

export * from './ticket-detail.ts';
export * from './ticket-fields.ts';
export * from './ticket-words.ts';

const tags = ['tickets'];
const text = (most: number) => z.string().trim().max(most);

const outcome = {
  cause: text(2000).optional(),
  /** What settled it, where it was not offered before. */
  solution: text(5000).optional(),
  responsibleSide: writableFields.responsibleSide.optional(),
};

export const tickets = {
  list: staffMay('tickets.read')
    .route({ method: 'GET', path: '/tickets', summary: 'List the tickets of a view or filter', tags })
    .input(
      z.strictObject({
        view: standardView.optional(),
        order: ticketOrder.optional(),
        after: cursor.optional(),
        ...ticketFilter.shape,
      }),
    )
    .output(z.object({ tickets: z.array(ticketSummary), next: cursor.nullable() })),

  read: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}',
      summary: 'One ticket with all that belongs to it',
      tags,
    })
    .input(z.strictObject({ ticketId }))
    .output(ticketDetail),

  timeline: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}/timeline',
      summary: 'The story of a ticket, newest first',
      tags,
    })
    .input(z.strictObject({ ticketId, before: z.number().int().positive().optional() }))
    .output(ticketTimeline),

  examine: staffMay('tickets.open')
    .route({
      method: 'POST',
      path: '/tickets/examination',
      summary:
        'What the desk would say to a ticket before it is saved: hints, numbers, priority, open matters',
      tags,
    })
    .input(draftTicket)
    .output(examinationFindings),

  similar: staffMay('tickets.read')
    .route({
      method: 'POST',
      path: '/tickets/similar',
      summary: 'Tickets that say much the same as a description, the likest first, with what was offered',
      tags,
    })
    .input(z.strictObject({ description: z.string().max(20_000), not: ticketId.optional() }))
    .output(
      z.object({
        tickets: z.array(ticketSummary.extend({ solution: z.string().nullable() })),
        /** What most of them are about, to be suggested; null where they do not agree. */
        categoryId: categoryId.nullable(),
      }),
    ),

  open: staffMay('tickets.open')
    .route({
      method: 'POST',
      path: '/tickets',
      summary: 'Open a ticket, or record one that is resolved already',
      tags,
    })
    .input(newTicket)
    .output(z.object({ id: ticketId, number: z.string(), version: z.number().int() })),

  edit: staffMay('tickets.work')
    .route({
      method: 'PATCH',
      path: '/tickets/{ticketId}',
      summary: 'Change fields of a ticket; refused when somebody changed it since `version`',
      tags,
    })
    .input(ticketEdit)
    .output(z.object({ version: z.number().int() })),

  take: staffMay('tickets.work')
    .route({ method: 'POST', path: '/tickets/{ticketId}/taking', summary: 'Take a ticket on oneself', tags })
    .input(z.strictObject({ ticketId })),

  assign: staffMay('tickets.assign')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/assignment',
      summary: 'Give a ticket to a colleague, a group, or both',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        handlerId: staffId.nullable().optional(),
        groupId: groupId.nullable().optional(),
        reason: reason.optional(),
      }),
    )
    .output(z.object({ warnings: z.array(z.enum(['handler-away'])) })),

  changePriority: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/priority',
      summary: 'Raise or lower the priority; deadlines move with it',
      tags,
    })
    .input(z.strictObject({ ticketId, priority, reason })),

  changeStatus: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/status',
      summary: 'Say whether one works on a ticket or waits, and for whom',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        status: ticketStatus.exclude(['new', 'resolved', 'closed']),
        reason: reason.optional(),
        /** What is to be done next, and when. */
        followUp: newFollowUp.optional(),
        /** Which department is waited for, when it is one. */
        departmentId: departmentId.optional(),
      }),
    ),

  resolve: staffMay('tickets.work')
    .route({ method: 'POST', path: '/tickets/{ticketId}/resolution', summary: 'Resolve a ticket', tags })
    .input(z.strictObject({ ticketId, ...outcome })),

  close: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/closing',
      summary: 'Close a resolved ticket: the customer has confirmed',
      tags,
    })
    .input(z.strictObject({ ticketId })),

  reopen: staffMay('tickets.work')
    .route({ method: 'POST', path: '/tickets/{ticketId}/reopening', summary: 'Work on a ticket again', tags })
    .input(z.strictObject({ ticketId, reason })),

  restrict: staffMay('tickets.restrict')
    .route({
      method: 'PUT',
      path: '/tickets/{ticketId}/restriction',
      summary: 'Let only these people see a ticket; an empty list lifts it',
      tags,
    })
    .input(z.strictObject({ ticketId, staffIds: z.array(staffId).max(50), reason })),
};
