import type { CustomerId, GroupId, StaffId, TicketId } from '@huiyin/contract/ids';
import { channels, emotions, natures, priorities, ticketStatuses } from '@huiyin/contract/tickets';
import { sql } from 'drizzle-orm';
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { customers } from '#features/customers';
import { groups, staff } from '#features/staff';

const moment = () => timestamp({ withTimezone: true });

export const channelType = pgEnum('channel', channels);
export const natureType = pgEnum('nature', natures);
export const priorityType = pgEnum('priority', priorities);
export const emotionType = pgEnum('emotion', emotions);
export const ticketStatusType = pgEnum('ticket_status', ticketStatuses);

export const tickets = pgTable(
  'tickets',
  {
    id: uuid().$type<TicketId>().primaryKey(),
    number: text().notNull().unique(),
    customerId: uuid()
      .$type<CustomerId>()
      .references(() => customers.id),
    channel: channelType().notNull(),
    nature: natureType(),
    priority: priorityType().notNull().default('normal'),
    emotion: emotionType(),
    description: text().notNull(),
    status: ticketStatusType().notNull().default('new'),
    handlerId: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    groupId: uuid()
      .$type<GroupId>()
      .references(() => groups.id),
    openedById: uuid()
      .$type<StaffId>()
      .references(() => staff.id),
    occurredAt: moment().notNull(),
    openedAt: moment().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('tickets_by_age').on(table.openedAt, table.id),
    index('tickets_by_customer').on(table.customerId, table.openedAt),
    index('tickets_not_closed').on(table.handlerId, table.openedAt).where(sql`${table.status} <> 'closed'`),
  ],
);
