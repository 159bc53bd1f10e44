import { followUpStatuses } from '@huiyin/contract/follow-ups';
import type { FollowUpId, StaffId, TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { index, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { tickets } from '#features/tickets';

const moment = () => timestamp({ withTimezone: true });
const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);

export const followUpStatusType = pgEnum('follow_up_status', followUpStatuses);

/** Who does what when for a ticket. Its promise is a deadline; `dueAt` is when that is or was due. */
export const followUps = pgTable(
  'follow_ups',
  {
    id: uuid().$type<FollowUpId>().primaryKey(),
    ticketId: uuid()
      .$type<TicketId>()
      .notNull()
      .references(() => tickets.id),
    staffId: staffMember().notNull(),
    what: text().notNull(),
    dueAt: moment().notNull(),
    status: followUpStatusType().notNull().default('open'),
    outcome: text().notNull().default(''),
    plannedById: staffMember(),
    plannedAt: moment().notNull(),
    endedById: staffMember(),
    endedAt: moment(),
  },
  ({ ticketId, staffId, dueAt, status }) => [
    index('follow_ups_by_ticket').on(ticketId, dueAt),
    index('follow_ups_open_by_staff').on(staffId).where(sql`${status} = 'open'`),
  ],
);

export type FollowUp = typeof followUps.$inferSelect;
