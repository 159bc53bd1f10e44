import { z } from 'zod';
import { fieldValues } from './fields.ts';
import { newFollowUp } from './follow-ups.ts';
import { categoryId, customerId, departmentId, fileId, groupId, staffId, ticketId } from './ids.ts';
import {
  channel,
  complaintAgency,
  emotion,
  extent,
  nature,
  priority,
  recordingConsent,
  responsibleSide,
  source,
} from './ticket-words.ts';
import { moment } from './time.ts';

export const ticketDescription = z.string().trim().min(1).max(20_000);
export const orderNumber = z.string().trim().min(1).max(100);
export const tag = z.string().trim().min(1).max(50);
export const reason = z.string().trim().min(1).max(500);

/** A complaint made about us elsewhere, with the number and the deadline it has there. */
export const externalComplaint = z.strictObject({
  agency: complaintAgency,
  number: z.string().trim().max(100).default(''),
  dueAt: moment.nullable().default(null),
});
export type ExternalComplaint = z.infer<typeof externalComplaint>;

const text = (most: number) => z.string().trim().max(most);

/** What a person may write into a ticket, each field by itself. */
export const writableFields = {
  customerId: customerId.nullable(),
  contactPerson: text(100),
  channel,
  source,
  nature: nature.nullable(),
  orderNumbers: z.array(orderNumber).max(20),
  externalComplaint: externalComplaint.nullable(),
  description: ticketDescription,
  customersWords: text(20_000),
  emotion: emotion.nullable(),
  demand: text(2000),
  categoryId: categoryId.nullable(),
  extent: extent.nullable(),
  departmentIds: z.array(departmentId).max(20),
  product: text(200),
  tags: z.array(tag).max(20),
  remarks: text(5000),
  fields: fieldValues,
  cause: text(2000),
  responsibleSide: responsibleSide.nullable(),
  recordingConsent: recordingConsent.nullable(),
  occurredAt: moment,
};

const anyFields = z.object(writableFields).partial().shape;

/** Only the customer (or null for an anonymous one), the channel and the description are required to save. */
export const newTicket = z.strictObject({
  id: ticketId,
  ...anyFields,
  customerId: writableFields.customerId,
  channel,
  description: ticketDescription,
  priority: priority.optional(),
  priorityReason: reason.optional(),
  handlerId: staffId.nullable().optional(),
  groupId: groupId.nullable().optional(),
  /** What came with it. */
  fileIds: z.array(fileId).max(20).optional(),
  /** What was offered to the customer. */
  solution: text(5000).optional(),
  /** What is to be done next. */
  followUp: newFollowUp.optional(),
  /** Settled in the first contact: it is recorded as resolved at once. */
  resolved: z.boolean().optional(),
});
export type NewTicket = z.output<typeof newTicket>;

export const ticketEdit = z.strictObject({
  ticketId,
  /** The version that was read: the save is refused when the ticket was changed since. */
  version: z.number().int().positive(),
  reason: reason.optional(),
  ...anyFields,
});
export type TicketEdit = z.output<typeof ticketEdit>;
