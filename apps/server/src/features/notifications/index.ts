import { personalPlaces } from '#features/customers';
import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeNotices } from './access.ts';
import { deadlineNotices } from './deadline-notices.ts';
import { describeStaff } from './describe-staff.ts';
import { keptNotices } from './kept-notices.ts';
import { deliverMail } from './mails/deliver-mail.ts';
import { keptMails } from './mails/kept-mails.ts';
import { onDeadlinesBreached, onDeadlinesEscalated, onDeadlinesWarned } from './on-deadlines-passed.ts';
import { onRevealLimitReached, revealLimitNotice } from './on-reveal-limit-reached.ts';
import { personalInNotices } from './personal-places.ts';

export type { NewNotice } from './address-notice.ts';
export { mailGivenUp, noticesCame } from './events.ts';
export { mailsRouter } from './mails/router.ts';
export { outgoingMails } from './mails/tables.ts';
export { defineNoticeKind } from './notice-kinds.ts';
export { notify } from './notify.ts';
export { router } from './router.ts';
export { noticeChoices, notices, quietHours } from './tables.ts';

export const feature: Feature = {
  mayWatch: maySeeNotices,
  contributes: [
    contribute(personalPlaces, personalInNotices),
    ...deadlineNotices,
    revealLimitNotice,
    describeStaff,
    contribute(kept, keptMails),
    contribute(kept, keptNotices),
  ],
  jobs: [deliverMail],
  listeners: [onDeadlinesWarned, onDeadlinesBreached, onDeadlinesEscalated, onRevealLimitReached],
};
