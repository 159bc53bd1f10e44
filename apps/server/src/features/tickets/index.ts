import {
  customerBelongings,
  customerMatters,
  customerTimelineSources,
  personalPlaces,
} from '#features/customers';
import { fileSubjects } from '#features/files';
import { holding } from '#features/staff';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeTickets, ticketFileSubject } from './access.ts';
import { closeUnanswered } from './close-unanswered.ts';
import { ticketsOfCustomer } from './customer-tickets.ts';
import { customerTimeline } from './customer-timeline.ts';
import { describeTickets } from './describe-tickets.ts';
import { handlesOpenMatter } from './handles-open-matter.ts';
import { openTicketsHeld } from './holdings.ts';
import { ticketNoticeKinds } from './notices/notice-kinds.ts';
import { onCustomerAnswered } from './notices/on-customer-answered.ts';
import { onGroupAssigned } from './notices/on-group-assigned.ts';
import { onPriorityChanged } from './notices/on-priority-changed.ts';
import { onStaffMentioned } from './notices/on-staff-mentioned.ts';
import { onTicketAssigned } from './notices/on-ticket-assigned.ts';
import { onTicketMerged } from './notices/on-ticket-merged.ts';
import { onTicketReopened } from './notices/on-ticket-reopened.ts';
import { onStaffDeactivated } from './on-staff-deactivated.ts';
import { personalInTickets } from './personal-places.ts';
import { ticketDeadlineKinds } from './promises/deadline-kinds.ts';
import { onDeadlineMoved, onDeadlinesBreached } from './promises/on-deadlines-passed.ts';

export { lockTicket, lockTicketForWork, mayWorkOn, visibleTickets } from './access.ts';
export { assignTicket } from './assign-ticket.ts';
export { changePriority } from './change-priority.ts';
export { changeStatus } from './change-status.ts';
export { changeTicket } from './change-ticket.ts';
export { checkStaff } from './check-assignees.ts';
export { close, closeTicket } from './close-ticket.ts';
export { editTicket } from './edit-ticket.ts';
export { addCall } from './entries/add-call.ts';
export { addContact } from './entries/add-contact.ts';
export { addEntry, type NewEntry } from './entries/add-entry.ts';
export { addMessage } from './entries/add-message.ts';
export { addNote } from './entries/add-note.ts';
export { entries, ticketFiles } from './entries/tables.ts';
export {
  customerAnswered,
  entryAdded,
  solutionAnswered,
  solutionOffered,
  staffMentioned,
  ticketAssigned,
  ticketChildAdded,
  ticketChildRemoved,
  ticketClosed,
  ticketEdited,
  ticketHeld,
  ticketLinked,
  ticketMerged,
  ticketOpened,
  ticketPriorityChanged,
  ticketRated,
  ticketReleased,
  ticketReopened,
  ticketResolved,
  ticketRestricted,
  ticketSeparated,
  ticketSplit,
  ticketStatusChanged,
  ticketTookIn,
  ticketUnlinked,
} from './events.ts';
export { foldText } from './fold-text.ts';
export { holdTicket, releaseTicket } from './holds/hold-ticket.ts';
export { editTickets, type PlainEdit, plainFields } from './importing/edit-tickets.ts';
export { importTickets } from './importing/import-tickets.ts';
export type { ImportedTicket } from './importing/imported-state.ts';
export { withdrawImported } from './importing/withdraw-imported.ts';
export { linkTickets } from './links/link-tickets.ts';
export { ticketLinks } from './links/tables.ts';
export { mergeTickets } from './merging/merge-tickets.ts';
export { separateTickets } from './merging/separate-tickets.ts';
export { openTicket } from './open-ticket.ts';
export { followUpPlanning, type ImportedFollowUp } from './plan-along.ts';
export { keepDue } from './promises/keep-due.ts';
export { readTicket } from './read-ticket.ts';
export { readTimeline } from './read-timeline.ts';
export { reopenTicket } from './reopen-ticket.ts';
export { resolveTicket } from './resolve-ticket.ts';
export { restrictTicket } from './restrict-ticket.ts';
export {
  childrenRouter,
  closingRulesRouter,
  entriesRouter,
  linksRouter,
  mergesRouter,
  router,
  searchRouter,
  solutionsRouter,
  splitsRouter,
  viewsRouter,
} from './router.ts';
export { answerSolution } from './solutions/answer-solution.ts';
export { offerSolutions } from './solutions/offer-solutions.ts';
export { rateTicket } from './solutions/rate-ticket.ts';
export { ratings, solutions } from './solutions/tables.ts';
export { type Ticket, type TicketChanges, tickets } from './tables.ts';
export { takeBackResolution } from './take-back-resolution.ts';
export { takeTicket } from './take-ticket.ts';
export { countTickets, ticketIdPages, type WantedTickets } from './views/ticket-id-pages.ts';

export const feature: Feature = {
  mayWatch: maySeeTickets,
  contributes: [
    contribute(personalPlaces, personalInTickets),
    ...ticketDeadlineKinds,
    contribute(fileSubjects, ticketFileSubject),
    contribute(holding, openTicketsHeld),
    describeTickets,
    contribute(customerBelongings, ticketsOfCustomer),
    contribute(customerMatters, { handlesOpen: handlesOpenMatter }),
    contribute(customerTimelineSources, customerTimeline),
    ...ticketNoticeKinds,
  ],
  everySecond: [closeUnanswered],
  listeners: [
    onDeadlinesBreached,
    onDeadlineMoved,
    onTicketAssigned,
    onGroupAssigned,
    onPriorityChanged,
    onCustomerAnswered,
    onTicketMerged,
    onTicketReopened,
    onStaffMentioned,
    onStaffDeactivated,
  ],
};
