import { defineNoticeKind } from '#features/notifications';

export const ticketNoticeKinds = [
  defineNoticeKind('ticket.assigned', { console: true, mail: false, sound: true }),
  defineNoticeKind('ticket.for-group', { console: true, mail: false, sound: true }),
  defineNoticeKind('ticket.taken', { console: true, mail: false, sound: false }),
  defineNoticeKind('ticket.priority-changed', { console: true, mail: false, sound: false }),
  defineNoticeKind('ticket.customer-replied', { console: true, mail: false, sound: true }),
  defineNoticeKind('ticket.reopened', { console: true, mail: false, sound: true }),
  defineNoticeKind('ticket.merged', { console: true, mail: false, sound: false }),
  defineNoticeKind('ticket.mentioned', { console: true, mail: true, sound: true }),
];
