import type { AccountLinkId, StaffId } from '@huiyin/contract/ids';
import type { MailOutcome } from '@huiyin/contract/mails';
import type { LinkMail } from '@huiyin/contract/staff';
import { sql } from 'drizzle-orm';
import { integer, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../tables.ts';

const moment = () => timestamp({ withTimezone: true });

export const accountLinkKind = pgEnum('account_link_kind', ['invitation', 'password-reset']);

/** Links that let somebody choose a password once. The token itself is never stored. */
export const accountLinks = pgTable(
  'account_links',
  {
    id: uuid().$type<AccountLinkId>().primaryKey(),
    kind: accountLinkKind().notNull(),
    staffId: uuid()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    tokenHash: text().notNull().unique(),
    madeAt: moment().notNull(),
    expiresAt: moment().notNull(),
    /** When it was used, or replaced by a newer one. */
    endedAt: moment(),
  },
  (table) => [uniqueIndex('account_links_open').on(table.staffId).where(sql`${table.endedAt} is null`)],
);

/** What became of the last mail with a link for each person. Its words are not kept: the link is made as it is sent. */
export const linkMails = pgTable('link_mails', {
  staffId: uuid()
    .$type<StaffId>()
    .primaryKey()
    .references(() => staff.id),
  /** Of the link that it carries. */
  linkId: uuid().$type<AccountLinkId>().notNull(),
  kind: accountLinkKind().notNull(),
  to: text().notNull(),
  status: text().$type<LinkMail['status']>().notNull(),
  attempts: integer().notNull().default(0),
  outcome: text().$type<MailOutcome>(),
  failure: text(),
  at: moment().notNull(),
});
