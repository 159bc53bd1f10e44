import { mailId, staffId } from '@huiyin/contract/ids';
import { noticeKind } from '@huiyin/contract/notice-words';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const person = z.object({ staffId });
const toPerson = (event: { staffId: string }) => `notice:${event.staffId}`;

export const noticesCame = defineEvent('notice.came', person, toPerson);
export const noticesRead = defineEvent('notice.read', person, toPerson);
export const noticeWaysChosen = defineEvent(
  'notice.ways-chosen',
  person.extend({ kind: noticeKind }),
  toPerson,
);
export const quietHoursChanged = defineEvent('notice.quiet-hours-changed', person, toPerson);

const mail = (event: { mailId: string }) => `mail:${event.mailId}`;

export const mailSent = defineEvent('mail.sent', z.object({ mailId }), mail);
export const mailGivenUp = defineEvent('mail.given-up', z.object({ mailId }), mail);
export const mailRetried = defineEvent('mail.retried', z.object({ mailId }), mail);
