import type { NoticeId, StaffId } from '@huiyin/contract/ids';
import type { NoticeFacts, NoticeKind } from '@huiyin/contract/notice-words';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';

const moment = () => timestamp({ withTimezone: true });
const ofStaff = () =>
  uuid()
    .$type<StaffId>()
    .notNull()
    .references(() => staff.id);

/** What people were told. A digest has no kind; what it stands for points to it. */
export const notices = pgTable(
  'notices',
  {
    id: uuid().$type<NoticeId>().primaryKey(),
    staffId: ofStaff(),
    kind: text().$type<NoticeKind>(),
    subject: text(),
    facts: jsonb().$type<NoticeFacts>().notNull(),
    urgent: boolean().notNull(),
    sounds: boolean().notNull(),
    /** Whether it stands in the console; one who chose only mail finds it nowhere else. */
    inConsole: boolean().notNull(),
    count: integer().notNull().default(1),
    digestId: uuid()
      .$type<NoticeId>()
      .references((): AnyPgColumn => notices.id),
    /** What it was made for, so that a second run of a listener makes it no second time. */
    key: text(),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (table) => [
    index('notices_of_staff')
      .on(table.staffId, table.createdAt, table.id)
      .where(sql`${table.digestId} is null`),
    index('notices_unread')
      .on(table.staffId)
      .where(sql`${table.readAt} is null and ${table.digestId} is null and ${table.inConsole}`),
    index('notices_in_digest')
      .on(table.digestId, table.createdAt, table.id)
      .where(sql`${table.digestId} is not null`),
    uniqueIndex('notices_once').on(table.staffId, table.key).where(sql`${table.key} is not null`),
  ],
);

/** By which ways a kind of notice comes to a person, where they chose. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    staffId: ofStaff(),
    kind: text().$type<NoticeKind>().notNull(),
    console: boolean().notNull(),
    mail: boolean().notNull(),
    sound: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.kind] })],
);

/** When a person does not want to hear anything but what is urgent, as in 22:00 to 08:00. */
export const quietHours = pgTable('quiet_hours', {
  staffId: ofStaff().primaryKey(),
  fromTime: text().notNull(),
  toTime: text().notNull(),
});
