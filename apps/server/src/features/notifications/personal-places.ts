import type { PersonalPlaces } from '#features/customers';
import { outgoingMails } from './mails/tables.ts';
import { notices } from './tables.ts';

export const personalInNotices: PersonalPlaces = {
  written: [
    { table: notices, columns: [notices.facts] },
    { table: outgoingMails, columns: [outgoingMails.subject, outgoingMails.text, outgoingMails.html] },
  ],
};
