import { followUpId, staffId, ticketId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

// Whoever watches a ticket sees what happens to its follow-ups.
const ticket = (event: { ticketId: string }) => `ticket:${event.ticketId}`;
const about = z.object({ ticketId, followUpId, staffId });

export const followUpPlanned = defineEvent('follow-up.planned', about, ticket);

/** Came with an imported ticket. */
export const followUpImported = defineEvent('follow-up.imported', about, ticket);

export const followUpChanged = defineEvent(
  'follow-up.changed',
  about.extend({ previousStaffId: staffId }),
  ticket,
);

export const followUpDone = defineEvent('follow-up.done', about, ticket);

export const followUpCancelled = defineEvent('follow-up.cancelled', about, ticket);

export const followUpReopened = defineEvent('follow-up.reopened', about, ticket);
