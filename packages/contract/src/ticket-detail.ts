import { z } from 'zod';
import { childTicket } from './children.ts';
import { customerSummary } from './customers.ts';
import { deadlineKind, deadlineStatus } from './deadlines.ts';
import { timelineLine } from './entries.ts';
import { fieldValues } from './fields.ts';
import { categoryId, customerId, deadlineId, departmentId, groupId, staffId, ticketId } from './ids.ts';
import { ticketLink } from './links.ts';
import { prioritySuggestion } from './priority-suggestion.ts';
import { rating, solution } from './solutions.ts';
import {
  channel,
  closingReason,
  complaintAgency,
  emotion,
  extent,
  nature,
  priority,
  recordingConsent,
  responsibleSide,
  source,
  ticketStatus,
} from './ticket-words.ts';
import { moment } from './time.ts';

/** A ticket as lists show it; a long description is cut. */
export const ticketSummary = z.object({
  id: ticketId,
  number: z.string(),
  description: z.string(),
  status: ticketStatus,
  priority,
  channel,
  source,
  nature: nature.nullable(),
  emotion: emotion.nullable(),
  extent: extent.nullable(),
  categoryId: categoryId.nullable(),
  customerId: customerId.nullable(),
  customerName: z.string().nullable(),
  handlerId: staffId.nullable(),
  handlerName: z.string().nullable(),
  groupId: groupId.nullable(),
  groupName: z.string().nullable(),
  departmentIds: z.array(departmentId),
  orderNumbers: z.array(z.string()),
  product: z.string(),
  tags: z.array(z.string()),
  restricted: z.boolean(),
  dueAt: moment.nullable(),
  breachedAt: moment.nullable(),
  /** The earliest among its open follow-ups. */
  nextFollowUpAt: moment.nullable(),
  occurredAt: moment,
  openedAt: moment,
});
export type TicketSummary = z.infer<typeof ticketSummary>;

const named = z.object({ id: z.string(), name: z.string() });

/** A promise about this ticket that is running, held or broken. */
export const ticketDeadline = z.object({
  id: deadlineId,
  kind: deadlineKind,
  status: deadlineStatus,
  dueAt: moment,
});

export const ticketDetail = z.object({
  ...ticketSummary.shape,
  version: z.number().int(),
  customer: customerSummary.nullable(),
  contactPerson: z.string(),
  externalComplaint: z
    .object({ agency: complaintAgency, number: z.string(), dueAt: moment.nullable() })
    .nullable(),
  customersWords: z.string(),
  demand: z.string(),
  priorityReason: z.string(),
  /** A higher priority that the facts speak for since the customer came again; null while nothing does. */
  suggestion: prioritySuggestion.nullable(),
  remarks: z.string(),
  fields: fieldValues,
  cause: z.string(),
  responsibleSide: responsibleSide.nullable(),
  recordingConsent: recordingConsent.nullable(),
  /** Which department is waited for, while one is. */
  awaitedDepartmentId: departmentId.nullable(),
  restrictedTo: z.array(staffId).nullable(),
  openedById: staffId.nullable(),
  statusSince: moment,
  firstRespondedAt: moment.nullable(),
  resolvedAt: moment.nullable(),
  closesAt: moment.nullable(),
  closedAt: moment.nullable(),
  closedBecause: closingReason.nullable(),
  reopenedCount: z.number().int(),
  /** Whether whoever asks may change it, and not only read. */
  mayWork: z.boolean(),
  solutions: z.array(solution),
  ratings: z.array(rating),
  links: z.array(ticketLink),
  /** Which ticket goes on with it. */
  mergedInto: z.object({ ticketId, number: z.string() }).nullable(),
  /** The tickets that were merged into it. */
  merged: z.array(z.object({ ticketId, number: z.string(), description: z.string() })),
  /** What it is a part of. */
  parent: z.object({ ticketId, number: z.string() }).nullable(),
  /** Its parts. */
  children: z.array(childTicket),
  /** What keeps it from being resolved. */
  holds: z.array(z.object({ because: z.string(), subject: z.string(), heldAt: moment })),
  deadlines: z.array(ticketDeadline),
  /** Names of the people, groups and departments whose ids stand in it. */
  names: z.array(named),
});
export type TicketDetail = z.infer<typeof ticketDetail>;

export const ticketTimeline = z.object({
  lines: z.array(timelineLine),
  /** Where the older lines begin: give it as `before`; null at the beginning of the story. */
  next: z.number().int().nullable(),
  names: z.array(named),
});
export type TicketTimeline = z.infer<typeof ticketTimeline>;
