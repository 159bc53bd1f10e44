import { z } from 'zod';
import { noticeId } from './ids.ts';
import { noticeFacts, noticeKind } from './notice-words.ts';
import { cappedCount, cursor } from './page.ts';
import { everyStaffMemberMay } from './procedure.ts';
import { timeOfDay } from './roster.ts';
import { moment } from './time.ts';

export const notice = z.object({
  id: noticeId,
  /** Null for a digest, which stands for `count` notices; ask for them by `digestId`. */
  kind: noticeKind.nullable(),
  facts: noticeFacts,
  count: z.int(),
  /** What it is about, as in `ticket:0198…`; null for a digest. */
  subject: z.string().nullable(),
  /** What that is called and says now; null where one may not see it any more. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  /** Where the console shows it. */
  path: z.string().nullable(),
  urgent: z.boolean(),
  /** Whether it is to be heard: the person's choice, and no quiet hours, when it came. */
  sounds: z.boolean(),
  createdAt: moment,
  readAt: moment.nullable(),
});
export type Notice = z.infer<typeof notice>;

/** By which ways a kind of notice comes. */
export const noticeWays = z.strictObject({ console: z.boolean(), mail: z.boolean(), sound: z.boolean() });
export type NoticeWays = z.infer<typeof noticeWays>;

/** In the company's time zone; those that end before they begin go over midnight. */
export const quietHours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, { path: ['to'] });
export type QuietHours = z.infer<typeof quietHours>;

const tags = ['notices'];

export const notices = {
  list: everyStaffMemberMay
    .route({ method: 'GET', path: '/notices', summary: "One's notices, newest first", tags })
    .input(z.strictObject({ after: cursor.optional(), digestId: noticeId.optional() }))
    .output(z.object({ notices: z.array(notice), next: cursor.nullable() })),

  unreadCount: everyStaffMemberMay
    .route({ method: 'GET', path: '/notices/unread-count', summary: 'How many are unread, up to 99', tags })
    .output(cappedCount),

  markRead: everyStaffMemberMay
    .route({ method: 'POST', path: '/notices/{noticeId}/reading', summary: 'Mark one as read', tags })
    .input(z.strictObject({ noticeId })),

  markAllRead: everyStaffMemberMay
    .route({
      method: 'POST',
      path: '/notices/readings',
      summary: 'Mark all as read that came up to a moment, so that none is passed over unseen',
      tags,
    })
    .input(z.strictObject({ upTo: moment })),

  settings: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/notices/settings',
      summary: 'By which ways each kind comes to me, and when it is to be quiet',
      tags,
    })
    .output(
      z.object({
        choices: z.array(z.object({ kind: noticeKind, ways: noticeWays })),
        quietHours: quietHours.nullable(),
        timeZone: z.string(),
        /** Whether mail is sent at all. */
        byMail: z.boolean(),
      }),
    ),

  choose: everyStaffMemberMay
    .route({
      method: 'PUT',
      path: '/notices/settings/kinds/{kind}',
      summary: 'Choose by which ways a kind of notice comes',
      tags,
    })
    .input(z.strictObject({ kind: noticeKind, ways: noticeWays })),

  keepQuiet: everyStaffMemberMay
    .route({
      method: 'PUT',
      path: '/notices/settings/quiet-hours',
      summary: 'Choose quiet hours: no sound and no mail, except for what is urgent',
      tags,
    })
    .input(z.strictObject({ quietHours: quietHours.nullable() })),
};
