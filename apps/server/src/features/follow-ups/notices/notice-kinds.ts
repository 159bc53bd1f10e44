import { defineNoticeKind } from '#features/notifications';

export const followUpNoticeKinds = [
  defineNoticeKind('follow-up.planned', { console: true, mail: false, sound: true }),
  defineNoticeKind('follow-up.changed', { console: true, mail: false, sound: false }),
];
