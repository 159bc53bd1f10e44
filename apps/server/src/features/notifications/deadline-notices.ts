import { defineNoticeKind } from './notice-kinds.ts';

export const deadlineNotices = [
  defineNoticeKind('follow-up.due', { console: true, mail: false, sound: true }),
  defineNoticeKind('deadline.warned', { console: true, mail: false, sound: false }),
  defineNoticeKind('deadline.breached', { console: true, mail: true, sound: true }),
  defineNoticeKind('deadline.escalated', { console: true, mail: true, sound: true }),
];
