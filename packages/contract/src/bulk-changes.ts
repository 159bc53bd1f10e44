import { z } from 'zod';
import { bulkChangeId, categoryId, departmentId, groupId, staffId, ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { refusalReason } from './refusals.ts';
import { reason, tag } from './ticket-fields.ts';
import { priority, responsibleSide, ticketStatus } from './ticket-words.ts';
import { moment } from './time.ts';
import { standardView, ticketFilter, ticketOrder } from './views.ts';

export const mostTicketsInBulk = 1000;

export const bulkStatuses = ['open', 'waiting-for-customer', 'waiting-for-department'] as const;

const because = { reason: reason.optional() };

/** What becomes of every ticket. What is left out stays as it is. */
export const bulkEdit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('assign'),
    handlerId: staffId.nullable().optional(),
    groupId: groupId.nullable().optional(),
    ...because,
  }),
  z.strictObject({ kind: z.literal('priority'), priority, reason }),
  z.strictObject({
    kind: z.literal('status'),
    status: ticketStatus.extract(bulkStatuses),
    departmentId: departmentId.optional(),
    ...because,
  }),
  z.strictObject({
    kind: z.literal('tags'),
    add: z.array(tag).max(20).optional(),
    remove: z.array(tag).max(20).optional(),
    ...because,
  }),
  z.strictObject({ kind: z.literal('category'), categoryId: categoryId.nullable(), ...because }),
  /** What a ticket says already stays; one that still lacks what its category asks for is refused. */
  z.strictObject({
    kind: z.literal('resolve'),
    cause: z.string().trim().max(2000).optional(),
    responsibleSide: responsibleSide.optional(),
  }),
]);
export type BulkEdit = z.output<typeof bulkEdit>;

export const bulkProgresses = ['running', 'done', 'undoing', 'undone'] as const;
export const bulkProgress = z.enum(bulkProgresses);
export type BulkProgress = z.infer<typeof bulkProgress>;

/** `unchanged` was so already; `kept` was not taken back. */
export const bulkOutcomes = ['waiting', 'changed', 'unchanged', 'refused', 'undone', 'kept'] as const;
export const bulkOutcome = z.enum(bulkOutcomes);
export type BulkOutcome = z.infer<typeof bulkOutcome>;

/** Why a ticket was not changed: a rule of the business, not allowed, or not there. */
export const bulkObstacle = z.union([refusalReason, z.enum(['forbidden', 'not-found'])]);
export type BulkObstacle = z.infer<typeof bulkObstacle>;

export const bulkChange = z.object({
  id: bulkChangeId,
  edit: bulkEdit,
  progress: bulkProgress,
  counts: z.record(bulkOutcome, z.int()),
  startedAt: moment,
  endedAt: moment.nullable(),
});
export type BulkChange = z.infer<typeof bulkChange>;

/** A ticket that stayed as it was, and why; without number where it may not be seen. */
export const ticketLeft = z.object({
  ticketId,
  number: z.string().nullable(),
  description: z.string().nullable(),
  because: bulkObstacle,
  /** What the rule speaks of, such as the fields that are missing. */
  about: z.array(z.string()),
});

const tags = ['bulk-changes'];
const one = z.strictObject({ bulkChangeId });

export const bulkChanges = {
  list: staffMay('tickets.work')
    .route({ method: 'GET', path: '/bulk-changes', summary: 'My last bulk changes, newest first', tags })
    .output(z.object({ bulkChanges: z.array(bulkChange) })),

  read: staffMay('tickets.work')
    .route({
      method: 'GET',
      path: '/bulk-changes/{bulkChangeId}',
      summary: 'How far a bulk change of mine is, and which tickets stayed as they were',
      tags,
    })
    .input(one)
    .output(bulkChange.extend({ left: z.array(ticketLeft) })),

  start: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/bulk-changes',
      summary: 'Change up to 1,000 tickets, each by its own rules; it goes on by itself',
      tags,
    })
    .input(
      z.strictObject({
        id: bulkChangeId,
        edit: bulkEdit,
        chosen: z.union([
          z.strictObject({ ticketIds: z.array(ticketId).min(1).max(mostTicketsInBulk) }),
          /** The first 1,000 of a view, in this order. */
          z.strictObject({
            view: standardView.optional(),
            order: ticketOrder.optional(),
            filter: ticketFilter.optional(),
          }),
        ]),
      }),
    )
    .output(bulkChange),

  undo: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/bulk-changes/{bulkChangeId}/undoing',
      summary: 'Take a bulk change back, but for the tickets that were changed since',
      tags,
    })
    .input(one)
    .output(bulkChange),
};
