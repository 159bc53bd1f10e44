import { api, runs } from '#platform/api';
import { assignTicket } from './assign-ticket.ts';
import { changePriority } from './change-priority.ts';
import { changeStatus } from './change-status.ts';
import { addChild } from './children/add-child.ts';
import { removeChild } from './children/remove-child.ts';
import { closeTicket } from './close-ticket.ts';
import { changeClosingRules } from './closing-rules/change-closing-rules.ts';
import { readClosingRules } from './closing-rules/read-closing-rules.ts';
import { editTicket } from './edit-ticket.ts';
import { addCall } from './entries/add-call.ts';
import { addContact } from './entries/add-contact.ts';
import { addFiles } from './entries/add-files.ts';
import { addNote } from './entries/add-note.ts';
import { examineReply } from './entries/examine-reply.ts';
import { listFiles } from './entries/list-files.ts';
import { examineDraft } from './examine-draft.ts';
import { linkTickets } from './links/link-tickets.ts';
import { unlinkTickets } from './links/unlink-tickets.ts';
import { listTickets } from './list-tickets.ts';
import { mergeTickets } from './merging/merge-tickets.ts';
import { previewMerge } from './merging/preview-merge.ts';
import { separateTickets } from './merging/separate-tickets.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { readTimeline } from './read-timeline.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { restrictTicket } from './restrict-ticket.ts';
import { searchTickets } from './search/search-tickets.ts';
import { similarTickets } from './search/similar-tickets.ts';
import { answerSolution } from './solutions/answer-solution.ts';
import { offerSolutions } from './solutions/offer-solutions.ts';
import { rateTicket } from './solutions/rate-ticket.ts';
import { splitTicket } from './splitting/split-ticket.ts';
import { takeTicket } from './take-ticket.ts';
import { countViews } from './views/count-views.ts';
import { keepLayout } from './views/keep-layout.ts';
import { listViews } from './views/list-views.ts';
import { readLayout } from './views/read-layout.ts';
import { removeView } from './views/remove-view.ts';
import { saveView } from './views/save-view.ts';

export const router = api.tickets.router({
  list: api.tickets.list.handler(runs(listTickets)),
  read: api.tickets.read.handler(runs(readTicket)),
  timeline: api.tickets.timeline.handler(runs(readTimeline)),
  examine: api.tickets.examine.handler(runs(examineDraft)),
  similar: api.tickets.similar.handler(runs(similarTickets)),
  open: api.tickets.open.handler(runs(openTicket)),
  edit: api.tickets.edit.handler(runs(editTicket)),
  take: api.tickets.take.handler(runs(takeTicket)),
  assign: api.tickets.assign.handler(runs(assignTicket)),
  changePriority: api.tickets.changePriority.handler(runs(changePriority)),
  changeStatus: api.tickets.changeStatus.handler(runs(changeStatus)),
  resolve: api.tickets.resolve.handler(runs(resolveTicket)),
  close: api.tickets.close.handler(runs(closeTicket)),
  reopen: api.tickets.reopen.handler(runs(reopenTicket)),
  restrict: api.tickets.restrict.handler(runs(restrictTicket)),
});

export const childrenRouter = api.children.router({
  add: api.children.add.handler(runs(addChild)),
  remove: api.children.remove.handler(runs(removeChild)),
});

export const closingRulesRouter = api.closingRules.router({
  read: api.closingRules.read.handler(runs(readClosingRules)),
  change: api.closingRules.change.handler(runs(changeClosingRules)),
});

export const entriesRouter = api.entries.router({
  addNote: api.entries.addNote.handler(runs(addNote)),
  listFiles: api.entries.listFiles.handler(runs(listFiles)),
  addFiles: api.entries.addFiles.handler(runs(addFiles)),
  examine: api.entries.examine.handler(runs(examineReply)),
  addCall: api.entries.addCall.handler(runs(addCall)),
  addContact: api.entries.addContact.handler(runs(addContact)),
});

export const linksRouter = api.links.router({
  link: api.links.link.handler(runs(linkTickets)),
  unlink: api.links.unlink.handler(runs(unlinkTickets)),
});

export const mergesRouter = api.merges.router({
  preview: api.merges.preview.handler(runs(previewMerge)),
  merge: api.merges.merge.handler(runs(mergeTickets)),
  separate: api.merges.separate.handler(runs(separateTickets)),
});

export const searchRouter = api.search.router({
  tickets: api.search.tickets.handler(runs(searchTickets)),
});

export const solutionsRouter = api.solutions.router({
  offer: api.solutions.offer.handler(runs(offerSolutions)),
  answer: api.solutions.answer.handler(runs(answerSolution)),
  rate: api.solutions.rate.handler(runs(rateTicket)),
});

export const viewsRouter = api.views.router({
  list: api.views.list.handler(runs(listViews)),
  count: api.views.count.handler(runs(countViews)),
  save: api.views.save.handler(runs(saveView)),
  readLayout: api.views.readLayout.handler(runs(readLayout)),
  keepLayout: api.views.keepLayout.handler(runs(keepLayout)),
  remove: api.views.remove.handler(runs(removeView)),
});

export const splitsRouter = api.splits.router({
  split: api.splits.split.handler(runs(splitTicket)),
});
