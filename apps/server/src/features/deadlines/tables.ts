import type { publicHolidays } from '@huiyin/contract/calendars';
import { type DeadlineKind, deadlineStatuses, type MoveReason } from '@huiyin/contract/deadlines';
import type { CalendarId, DeadlineId, DepartmentId, GroupId, PolicyId, StaffId } from '@huiyin/contract/ids';
import type { Policy } from '@huiyin/contract/policies';
import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { departments, groups, staff } from '#features/staff';
import type { Period } from './working-calendar.ts';

const moment = () => timestamp({ withTimezone: true });
const staffMember = () =>
  uuid()
    .$type<StaffId>()
    .references(() => staff.id);
const department = () =>
  uuid()
    .$type<DepartmentId>()
    .references(() => departments.id);

export const deadlineStatusType = pgEnum('deadline_status', deadlineStatuses);

/** Every promise with a due time, of every kind. */
export const deadlines = pgTable(
  'deadlines',
  {
    id: uuid().$type<DeadlineId>().primaryKey(),
    kind: text().$type<DeadlineKind>().notNull(),
    /** What it is about, as in `ticket:0198…`. */
    subject: text().notNull(),
    /** What exactly is owed, where the kind alone does not say it. */
    title: text(),
    ownerStaffId: staffMember(),
    ownerGroupId: uuid()
      .$type<GroupId>()
      .references(() => groups.id),
    ownerDepartmentId: department(),
    /** Who has the next step now, when it is not the owner: a breach counts against them. */
    stepStaffId: staffMember(),
    stepDepartmentId: department(),
    status: deadlineStatusType().notNull().default('running'),
    startedAt: moment().notNull(),
    dueAt: moment().notNull(),
    warnBeforeMinutes: integer(),
    warnAt: moment(),
    warnedAt: moment(),
    pausedAt: moment(),
    pausedMilliseconds: bigint({ mode: 'number' }).notNull().default(0),
    /** Null counts clock hours. No foreign key: calendars are never deleted, and many deadlines are made. */
    calendarId: uuid().$type<CalendarId>(),
    /** When it was met or breached. */
    settledAt: moment(),
    /** When it was no longer owed: a breached promise still is, until it is kept or cancelled. */
    endedAt: moment(),
    blamedStaffId: staffMember(),
    blamedDepartmentId: department(),
    escalateEveryMinutes: integer().notNull().default(60),
    escalationStep: smallint().notNull().default(0),
    escalateAt: moment(),
  },
  (table) => [
    uniqueIndex('deadlines_owed').on(table.subject, table.kind).where(sql`${table.endedAt} is null`),
    index('deadlines_due').on(table.dueAt).where(sql`${table.status} = 'running'`),
    index('deadlines_to_warn')
      .on(table.warnAt)
      .where(sql`${table.status} = 'running' and ${table.warnedAt} is null`),
    index('deadlines_to_escalate')
      .on(table.escalateAt)
      .where(sql`${table.escalateAt} is not null and ${table.endedAt} is null`),
    index('deadlines_of_staff')
      .on(table.ownerStaffId, table.dueAt, table.id)
      .where(sql`${table.endedAt} is null and ${table.pausedAt} is null`),
    index('deadlines_of_group')
      .on(table.ownerGroupId, table.dueAt, table.id)
      .where(
        sql`${table.ownerGroupId} is not null and ${table.ownerStaffId} is null and ${table.endedAt} is null and ${table.pausedAt} is null`,
      ),
    index('deadlines_of_department')
      .on(table.ownerDepartmentId, table.dueAt, table.id)
      .where(
        sql`${table.ownerDepartmentId} is not null and ${table.ownerStaffId} is null and ${table.endedAt} is null and ${table.pausedAt} is null`,
      ),
    index('deadlines_by_subject').on(table.subject),
  ],
);

/** Every change of a due time, with its reason. */
export const deadlineMoves = pgTable(
  'deadline_moves',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    deadlineId: uuid()
      .$type<DeadlineId>()
      .notNull()
      .references(() => deadlines.id),
    fromAt: moment().notNull(),
    toAt: moment().notNull(),
    why: text().$type<MoveReason>().notNull(),
    reason: text(),
    byId: staffMember(),
    movedAt: moment().notNull(),
  },
  (table) => [index('deadline_moves_by_deadline').on(table.deadlineId, table.id)],
);

/** Who was called to help with a breached promise, and still is while it is owed. */
export const deadlineEscalations = pgTable(
  'deadline_escalations',
  {
    deadlineId: uuid()
      .$type<DeadlineId>()
      .notNull()
      .references(() => deadlines.id),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    step: smallint().notNull(),
    calledAt: moment().notNull(),
    endedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.deadlineId, table.staffId] }),
    index('deadline_escalations_of_staff').on(table.staffId).where(sql`${table.endedAt} is null`),
  ],
);

/** When a team works. Around the clock is none of them: there null stands for it. */
export const calendars = pgTable('calendars', {
  id: uuid().$type<CalendarId>().primaryKey(),
  name: text().notNull(),
  timeZone: text().notNull(),
  week: jsonb().$type<Period[][]>().notNull(),
  publicHolidays: text().$type<(typeof publicHolidays)[number]>().notNull(),
  ownDays: jsonb().$type<Record<string, Period[]>>().notNull(),
  version: integer().notNull().default(1),
  archivedAt: moment(),
});

/** Which promises a ticket carries. The first whose conditions hold, by place, applies. */
export const policies = pgTable('policies', {
  id: uuid().$type<PolicyId>().primaryKey(),
  name: text().notNull(),
  place: integer().notNull(),
  conditions: jsonb().$type<Policy['conditions']>().notNull(),
  targets: jsonb().$type<Policy['targets']>().notNull(),
  hours: text().$type<Policy['hours']>().notNull(),
  calendarId: uuid()
    .$type<CalendarId>()
    .notNull()
    .references(() => calendars.id),
  escalateEveryMinutes: integer().notNull(),
  version: integer().notNull().default(1),
  archivedAt: moment(),
});
