import type { MailId, NoticeId, StaffId } from '@huiyin/contract/ids';
import { type MailOutcome, mailStatuses } from '@huiyin/contract/mails';
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from '#features/staff';
import { notices } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

export const mailStatusType = pgEnum('mail_status', mailStatuses);

/** Mails to staff: committed with what they tell of, sent by a job. The words are fixed, as is the Message-ID. */
export const outgoingMails = pgTable(
  'outgoing_mails',
  {
    id: uuid().$type<MailId>().primaryKey(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    /** What it tells of: when that was read or folded into a digest, the mail is not needed any more. */
    noticeId: uuid()
      .$type<NoticeId>()
      .references(() => notices.id),
    messageId: text().notNull().unique(),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    status: mailStatusType().notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    outcome: text().$type<MailOutcome>(),
    failure: text(),
    createdAt: moment().notNull(),
    dueAt: moment().notNull(),
    sentAt: moment(),
  },
  (table) => [
    index('outgoing_mails_by_age').on(table.createdAt, table.id),
    index('outgoing_mails_by_status').on(table.status, table.createdAt, table.id),
  ],
);
