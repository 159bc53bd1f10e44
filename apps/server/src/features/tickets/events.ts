import { closingRuleSet } from '@huiyin/contract/closing-rules';
import { entryId, groupId, ratingId, solutionId, staffId, ticketId, viewId } from '@huiyin/contract/ids';
import { linkKind } from '@huiyin/contract/links';
import { closingReason, priority, ticketStatus } from '@huiyin/contract/ticket-words';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const ticket = (event: { ticketId: string }) => `ticket:${event.ticketId}`;
const about = z.object({ ticketId });

export const ticketOpened = defineEvent('ticket.opened', about, ticket);

/** Recorded elsewhere and taken over: nobody is told of it as of what happens now. */
export const ticketImported = defineEvent('ticket.imported', about, ticket);

/** An import that was taken back. */
export const ticketWithdrawn = defineEvent('ticket.withdrawn', about, ticket);

export const ticketEdited = defineEvent(
  'ticket.edited',
  about.extend({ fields: z.array(z.string()) }),
  ticket,
);

export const ticketAssigned = defineEvent(
  'ticket.assigned',
  about.extend({
    handlerId: staffId.nullable(),
    groupId: groupId.nullable(),
    previousHandlerId: staffId.nullable(),
  }),
  ticket,
);

export const ticketPriorityChanged = defineEvent(
  'ticket.priority-changed',
  about.extend({ from: priority, to: priority, handlerId: staffId.nullable() }),
  ticket,
);

export const ticketStatusChanged = defineEvent(
  'ticket.status-changed',
  about.extend({ from: ticketStatus, to: ticketStatus }),
  ticket,
);

export const ticketResolved = defineEvent('ticket.resolved', about, ticket);

export const ticketClosed = defineEvent('ticket.closed', about.extend({ because: closingReason }), ticket);

export const ticketReopened = defineEvent(
  'ticket.reopened',
  about.extend({ handlerId: staffId.nullable() }),
  ticket,
);

export const ticketRestricted = defineEvent('ticket.restricted', about, ticket);

export const ticketLinked = defineEvent(
  'ticket.linked',
  about.extend({ otherId: ticketId, kind: linkKind }),
  ticket,
);

export const ticketUnlinked = defineEvent(
  'ticket.unlinked',
  about.extend({ otherId: ticketId, kind: linkKind }),
  ticket,
);

/** The one is a part of the other's matter; told of both. */
export const ticketChildAdded = defineEvent(
  'ticket.child-added',
  about.extend({ otherId: ticketId }),
  ticket,
);
export const ticketChildRemoved = defineEvent(
  'ticket.child-removed',
  about.extend({ otherId: ticketId }),
  ticket,
);

export const ticketMerged = defineEvent('ticket.merged', about.extend({ intoId: ticketId }), ticket);

export const ticketTookIn = defineEvent(
  'ticket.took-in',
  about.extend({ otherId: ticketId, handlerIds: z.array(staffId) }),
  ticket,
);

export const ticketSeparated = defineEvent('ticket.separated', about.extend({ otherId: ticketId }), ticket);

/** Entries about another matter went on in a new ticket. */
export const ticketSplit = defineEvent(
  'ticket.split',
  about.extend({ otherId: ticketId, entryIds: z.array(entryId) }),
  ticket,
);

export const ticketHeld = defineEvent('ticket.held', about.extend({ because: z.string() }), ticket);

export const ticketReleased = defineEvent('ticket.released', about.extend({ because: z.string() }), ticket);

export const entryAdded = defineEvent('ticket.entry-added', about.extend({ entryId }), ticket);

export const staffMentioned = defineEvent(
  'ticket.staff-mentioned',
  about.extend({ entryId, staffIds: z.array(staffId) }),
  ticket,
);

export const customerAnswered = defineEvent(
  'ticket.customer-answered',
  about.extend({ entryId, handlerId: staffId.nullable() }),
  ticket,
);

export const solutionOffered = defineEvent(
  'ticket.solution-offered',
  about.extend({ solutionIds: z.array(solutionId) }),
  ticket,
);

export const solutionAnswered = defineEvent('ticket.solution-answered', about.extend({ solutionId }), ticket);

export const ticketRated = defineEvent(
  'ticket.rated',
  about.extend({ ratingId, score: z.number().int() }),
  ticket,
);

export const closingRulesChanged = defineEvent(
  'closing-rules.changed',
  z.object({ from: closingRuleSet, to: closingRuleSet }),
  () => 'closing-rules',
);

const view = (event: { viewId: string }) => `ticket-view:${event.viewId}`;

export const viewSaved = defineEvent('ticket-view.saved', z.object({ viewId }), view);

export const viewRemoved = defineEvent('ticket-view.removed', z.object({ viewId }), view);
