import { z } from 'zod';
import { fieldCode } from './fields.ts';
import { categoryId, customerId, departmentId, groupId, staffId, viewId } from './ids.ts';
import { cappedCount } from './page.ts';
import { staffMay } from './procedure.ts';
import { score } from './solutions.ts';
import { orderNumber, tag } from './ticket-fields.ts';
import {
  channel,
  complaintAgency,
  emotion,
  extent,
  nature,
  priority,
  responsibleSide,
  source,
  ticketStatus,
} from './ticket-words.ts';
import { moment } from './time.ts';

export const standardViews = ['mine', 'my-groups', 'unassigned', 'due-soon', 'breached', 'all'] as const;
export const standardView = z.enum(standardViews);
export type StandardView = z.infer<typeof standardView>;

export const ticketOrders = ['newest', 'due', 'priority'] as const;
export const ticketOrder = z.enum(ticketOrders);
export type TicketOrder = z.infer<typeof ticketOrder>;

const some = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(20).optional();

/** Every condition given must hold; of the values within one, any. */
export const ticketFilter = z.strictObject({
  /** A ticket or order number, or a number of a complaint elsewhere; else the beginning of a customer's name. */
  words: z.string().trim().min(1).max(100).optional(),
  status: some(ticketStatus),
  priority: some(priority),
  channel: some(channel),
  source: some(source),
  nature: some(nature),
  emotion: some(emotion),
  extent: some(extent),
  categoryId: some(categoryId),
  /** 'me' is whoever looks; 'nobody' finds what has no handler. */
  handlerId: some(z.union([staffId, z.enum(['me', 'nobody'])])),
  groupId: some(groupId),
  departmentId: departmentId.optional(),
  openedById: some(staffId),
  customerId: customerId.optional(),
  anonymous: z.boolean().optional(),
  orderNumber: orderNumber.optional(),
  externalAgency: some(complaintAgency),
  tag: tag.optional(),
  product: z.string().trim().min(1).max(200).optional(),
  responsibleSide: some(responsibleSide),
  restricted: z.boolean().optional(),
  breached: z.boolean().optional(),
  reopened: z.boolean().optional(),
  /** What the customer gave last. */
  score: some(score),
  rated: z.boolean().optional(),
  /** Custom fields by their codes; whatever their kind, values are texts: 3, true, 2026-11-21, a choice, or words that a text holds. */
  fields: z.record(fieldCode, some(z.string().trim().min(1).max(2000)).unwrap()).optional(),
  unfinished: z.boolean().optional(),
  openedFrom: moment.optional(),
  openedUntil: moment.optional(),
  occurredFrom: moment.optional(),
  occurredUntil: moment.optional(),
  dueUntil: moment.optional(),
  followUpUntil: moment.optional(),
});
export type TicketFilter = z.infer<typeof ticketFilter>;

export const ticketColumns = [
  'number',
  'description',
  'customer',
  'channel',
  'source',
  'nature',
  'category',
  'priority',
  'status',
  'emotion',
  'extent',
  'handler',
  'group',
  'departments',
  'orderNumbers',
  'product',
  'tags',
  'dueAt',
  'nextFollowUpAt',
  'occurredAt',
  'openedAt',
] as const;
export const ticketColumn = z.enum(ticketColumns);
export type TicketColumn = z.infer<typeof ticketColumn>;

export const ticketView = z.object({
  id: viewId,
  name: z.string(),
  filter: ticketFilter,
  columns: z.array(ticketColumn),
  order: ticketOrder,
  /** Who else has it. */
  groupId: groupId.nullable(),
  /** Whether whoever asks saved it, and may change it. */
  mine: z.boolean(),
});
export type TicketView = z.infer<typeof ticketView>;

export const densities = ['roomy', 'compact'] as const;
export const density = z.enum(densities);
export type Density = z.infer<typeof density>;

const columns = z.array(ticketColumn).min(1).max(ticketColumns.length);
/** How a person likes the table of tickets: the columns by the view that shows them. */
export const ticketLayout = z.object({
  density,
  columns: z.partialRecord(z.union([standardView, viewId]), columns),
});
export type TicketLayout = z.infer<typeof ticketLayout>;

const savedView = z.strictObject({
  name: z.string().trim().min(1).max(50),
  filter: ticketFilter,
  columns,
  order: ticketOrder,
  /** Shares it with a group of mine. */
  groupId: groupId.nullable().optional(),
});
export type SavedView = z.infer<typeof savedView>;

const tags = ['views'];

export const views = {
  list: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/ticket-views',
      summary: 'My saved views of tickets, and those shared with my groups',
      tags,
    })
    .output(z.object({ views: z.array(ticketView) })),

  count: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/ticket-views/counts',
      summary: 'How many tickets each view holds, counted no further than 999',
      tags,
    })
    .output(
      z.object({
        standard: z.array(z.object({ view: standardView, ...cappedCount.shape })),
        own: z.array(z.object({ id: viewId, ...cappedCount.shape })),
      }),
    ),

  save: staffMay('tickets.read')
    .route({
      method: 'PUT',
      path: '/ticket-views/{viewId}',
      summary: 'Save a view of mine, on top of what was saved elsewhere since `was`',
      tags,
    })
    .input(savedView.extend({ viewId, was: savedView.optional() })),

  readLayout: staffMay('tickets.read')
    .route({ method: 'GET', path: '/ticket-layout', summary: 'How I like the table of tickets', tags })
    .output(ticketLayout),

  keepLayout: staffMay('tickets.read')
    .route({
      method: 'PATCH',
      path: '/ticket-layout',
      summary:
        'Keep how I like the table of tickets: what is given, and the columns of the views that are named',
      tags,
    })
    .input(
      z.strictObject({
        density: density.optional(),
        columns: z.partialRecord(z.union([standardView, viewId]), columns).optional(),
      }),
    ),

  remove: staffMay('tickets.read')
    .route({ method: 'DELETE', path: '/ticket-views/{viewId}', summary: 'Remove a view of mine', tags })
    .input(z.strictObject({ viewId })),
};
