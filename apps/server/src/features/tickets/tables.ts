import type { FieldValues } from '@huiyin/contract/fields';
import type { CategoryId, CustomerId, DepartmentId, GroupId, StaffId, TicketId } from '@huiyin/contract/ids';
import {
  channels,
  closingReasons,
  complaintAgencies,
  emotions,
  extents,
  natures,
  priorities,
  recordingConsents,
  responsibleSides,
  sources,
  ticketStatuses,
} from '@huiyin/contract/ticket-words';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { categories } from '#features/categories';
import { customers } from '#features/customers';
import { departments, groups, staff } from '#features/staff';
import { shortPendingList } from '#platform/short-pending-list';

const moment = () => timestamp({ withTimezone: true });
const words = () => text().notNull().default('');
const noTexts = sql`'{}'::text[]`;
const noIds = sql`'{}'::uuid[]`;

export const channelType = pgEnum('channel', channels);
export const sourceType = pgEnum('ticket_source', sources);
export const natureType = pgEnum('nature', natures);
export const priorityType = pgEnum('priority', priorities);
export const emotionType = pgEnum('emotion', emotions);
export const extentType = pgEnum('extent', extents);
export const ticketStatusType = pgEnum('ticket_status', ticketStatuses);
export const complaintAgencyType = pgEnum('complaint_agency', complaintAgencies);
export const responsibleSideType = pgEnum('responsible_side', responsibleSides);
export const recordingConsentType = pgEnum('recording_consent', recordingConsents);
export const closingReasonType = pgEnum('closing_reason', closingReasons);

/** One matter of one customer. Each condition of an index is written as `unfinished` writes it, or it is not used. */
export const tickets = pgTable(
  'tickets',
  {
    id: uuid().$type<TicketId>().primaryKey(),
    number: text().notNull().unique(),
    customerId: uuid()
      .$type<CustomerId>()
      .references(() => customers.id),
    contactPerson: words(),
    channel: channelType().notNull(),
    source: sourceType().notNull().default('contact'),
    nature: natureType(),
    orderNumbers: text().array().notNull().default(noTexts),
    externalAgency: complaintAgencyType(),
    externalNumber: words(),
    externalDueAt: moment(),
    description: text().notNull(),
    customersWords: words(),
    emotion: emotionType(),
    demand: words(),
    categoryId: uuid()
      .$type<CategoryId>()
      .references(() => categories.id),
    extent: extentType(),
    priority: priorityType().notNull().default('normal'),
    priorityReason: words(),
    handlerId: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    groupId: uuid()
      .$type<GroupId>()
      .references(() => groups.id),
    /** Which department is waited for, while one is. */
    awaitedDepartmentId: uuid()
      .$type<DepartmentId>()
      .references(() => departments.id),
    departmentIds: uuid().array().$type<DepartmentId[]>().notNull().default(noIds),
    product: words(),
    tags: text().array().notNull().default(noTexts),
    /** Which ticket goes on with this one; it is closed then. */
    mergedIntoId: uuid()
      .$type<TicketId>()
      .references((): AnyPgColumn => tickets.id),
    /** Whose matter it is a part of: that one is not resolved before it. */
    parentId: uuid()
      .$type<TicketId>()
      .references((): AnyPgColumn => tickets.id),
    remarks: words(),
    fields: jsonb().$type<FieldValues>().notNull().default({}),
    cause: words(),
    responsibleSide: responsibleSideType(),
    recordingConsent: recordingConsentType(),
    /** Only these may see it; null for a ticket that is not restricted. */
    restrictedTo: uuid().array().$type<StaffId[]>(),
    openedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    occurredAt: moment().notNull(),
    openedAt: moment().notNull(),
    status: ticketStatusType().notNull().default('new'),
    statusSince: moment().notNull(),
    nextFollowUpAt: moment(),
    firstRespondedAt: moment(),
    resolvedAt: moment(),
    /** When a resolved ticket closes if the customer says nothing more; null while it may not. */
    closesAt: moment(),
    closedAt: moment(),
    closedBecause: closingReasonType(),
    reopenedCount: integer().notNull().default(0),
    /** The earliest due time among its running deadlines, kept here so that lists can be sorted by it. */
    nextDueAt: moment(),
    breachedAt: moment(),
    /** What the customer gave last, here or in a ticket that goes on in this one; null while there is no rating. */
    score: integer(),
    version: integer().notNull().default(1),
    lastSeq: integer().notNull().default(1),
  },
  (table) => [
    index('tickets_by_age').on(table.openedAt, table.id),
    index('tickets_by_customer').on(table.customerId, table.openedAt, table.id),
    index('tickets_by_handler').on(table.handlerId, table.openedAt, table.id),
    index('tickets_by_priority').on(table.priority, table.openedAt, table.id),
    // In this order what has nobody is easily all at its end, and the whole of it would be read to get there.
    index('tickets_anonymous')
      .on(table.priority, table.openedAt, table.id)
      .where(sql`${table.customerId} is null`),
    index('tickets_unhandled')
      .on(table.priority, table.openedAt, table.id)
      .where(sql`${table.handlerId} is null`),
    index('tickets_by_due').on(sql`coalesce(${table.nextDueAt}, 'infinity')`, table.id),
    index('tickets_by_outside_number').on(table.externalNumber).where(sql`${table.externalNumber} <> ''`),
    index('tickets_by_order_number').using('gin', table.orderNumbers).with(shortPendingList),
    index('tickets_by_category')
      .on(table.categoryId, table.openedAt, table.id)
      .where(sql`${table.categoryId} is not null`),
    index('tickets_by_product')
      .on(table.product, table.openedAt, table.id)
      .where(sql`${table.product} <> ''`),
    index('tickets_by_opener')
      .on(table.openedById, table.openedAt, table.id)
      .where(sql`${table.openedById} is not null`),
    index('tickets_by_occurrence').on(table.occurredAt, table.id),
    index('tickets_by_follow_up').on(table.nextFollowUpAt).where(sql`${table.nextFollowUpAt} is not null`),
    index('tickets_by_extent')
      .on(table.extent, table.openedAt, table.id)
      .where(sql`${table.extent} is not null`),
    index('tickets_by_responsible_side')
      .on(table.responsibleSide, table.openedAt, table.id)
      .where(sql`${table.responsibleSide} is not null`),
    index('tickets_by_outside_agency')
      .on(table.externalAgency, table.openedAt, table.id)
      .where(sql`${table.externalAgency} is not null`),
    index('tickets_by_source')
      .on(table.source, table.openedAt, table.id)
      .where(sql`${table.source} <> 'contact'`),
    index('tickets_by_tag').using('gin', table.tags).with(shortPendingList).where(sql`${table.tags} <> '{}'`),
    index('tickets_by_score')
      .on(table.score, table.openedAt, table.id)
      .where(sql`${table.score} is not null`),
    index('tickets_rated').on(table.openedAt, table.id).where(sql`${table.score} is not null`),
    index('tickets_by_field')
      .using('gin', table.fields.op('jsonb_path_ops'))
      .with(shortPendingList)
      .where(sql`${table.fields} <> '{}'`),
    // With statistics of its own (migration 0020), so that the planner knows how common a term is.
    index('tickets_by_field_text')
      .using('gin', sql`field_terms(${table.fields})`)
      .with(shortPendingList)
      .where(sql`${table.fields} <> '{}'`),
    index('tickets_restricted').on(table.openedAt, table.id).where(sql`${table.restrictedTo} is not null`),
    index('tickets_reopened').on(table.openedAt, table.id).where(sql`${table.reopenedCount} > 0`),
    index('tickets_ever_breached').on(table.openedAt, table.id).where(sql`${table.breachedAt} is not null`),
    index('tickets_by_department').using('gin', table.departmentIds).with(shortPendingList),
    index('tickets_unfinished_by_age').on(table.openedAt, table.id).where(unfinished(table.status)),
    // Who may see them stands in these too, so that a count beside a view reads no ticket.
    index('tickets_unfinished_by_handler')
      .on(table.handlerId, table.openedAt, table.id, table.restrictedTo)
      .where(unfinished(table.status)),
    index('tickets_unfinished_by_group')
      .on(table.groupId, table.openedAt, table.id, table.restrictedTo)
      .where(unfinished(table.status)),
    index('tickets_unfinished_by_priority')
      .on(table.priority, table.openedAt, table.id)
      .where(unfinished(table.status)),
    index('tickets_unfinished_by_due')
      .on(sql`coalesce(${table.nextDueAt}, 'infinity')`, table.id)
      .where(unfinished(table.status)),
    index('tickets_breached')
      .on(table.breachedAt, table.id)
      .where(sql`${table.breachedAt} is not null and ${table.status} not in ('resolved', 'closed')`),
    index('tickets_merged').on(table.mergedIntoId).where(sql`${table.mergedIntoId} is not null`),
    index('tickets_of_parent').on(table.parentId).where(sql`${table.parentId} is not null`),
    index('tickets_to_close').on(table.closesAt).where(sql`${table.closesAt} is not null`),
  ],
);

export type Ticket = typeof tickets.$inferSelect;

export type TicketChanges = Partial<Omit<Ticket, 'id' | 'number' | 'version' | 'lastSeq'>>;

function unfinished(status: unknown) {
  return sql`${status} not in ('resolved', 'closed')`;
}
