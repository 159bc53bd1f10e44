import * as auditLog from '#features/audit-log';
import * as bulkChanges from '#features/bulk-changes';
import * as categories from '#features/categories';
import * as customers from '#features/customers';
import * as deadlines from '#features/deadlines';
import * as drafts from '#features/drafts';
import * as fields from '#features/fields';
import * as files from '#features/files';
import * as followUps from '#features/follow-ups';
import * as notifications from '#features/notifications';
import * as orders from '#features/orders';
import * as organisation from '#features/organisation';
import * as outbound from '#features/outbound';
import * as phrases from '#features/phrases';
import * as retention from '#features/retention';
import * as sample from '#features/sample';
import * as staff from '#features/staff';
import * as table from '#features/table';
import * as tickets from '#features/tickets';
import * as webhooks from '#features/webhooks';
import { api } from '#platform/api';

/** Every feature, in the order of dependence. */
export const features = [
  retention.feature,
  staff.feature,
  organisation.feature,
  outbound.feature,
  fields.feature,
  files.feature,
  customers.feature,
  deadlines.feature,
  notifications.feature,
  categories.feature,
  phrases.feature,
  tickets.feature,
  bulkChanges.feature,
  followUps.feature,
  table.feature,
  drafts.feature,
  orders.feature,
  webhooks.feature,
  auditLog.feature,
  sample.feature,
];

/** Every procedure of the contract, carried out. */
export const router = api.router({
  accountLinks: staff.accountLinksRouter,
  auditLog: auditLog.router,
  bulkChanges: bulkChanges.router,
  calendars: deadlines.calendarsRouter,
  categories: categories.router,
  children: tickets.childrenRouter,
  closingRules: tickets.closingRulesRouter,
  consents: customers.consentsRouter,
  contactPoints: customers.contactPointsRouter,
  customerDuplicates: customers.customerDuplicatesRouter,
  customerMerges: customers.customerMergesRouter,
  customers: customers.router,
  deadlines: deadlines.router,
  departments: staff.departmentsRouter,
  drafts: drafts.router,
  entries: tickets.entriesRouter,
  exports: table.exportsRouter,
  fields: fields.router,
  files: files.router,
  followUps: followUps.router,
  groups: staff.groupsRouter,
  imports: table.importsRouter,
  links: tickets.linksRouter,
  mails: notifications.mailsRouter,
  merges: tickets.mergesRouter,
  notices: notifications.router,
  orders: orders.router,
  orderSystems: orders.orderSystemsRouter,
  organisation: organisation.router,
  outboundPlaces: outbound.router,
  passkeys: staff.passkeysRouter,
  personalRequests: customers.personalRequestsRouter,
  phrases: phrases.router,
  policies: deadlines.policiesRouter,
  presence: staff.presenceRouter,
  printing: table.printingRouter,
  profile: staff.profileRouter,
  roles: staff.rolesRouter,
  roster: organisation.rosterRouter,
  sample: sample.router,
  search: tickets.searchRouter,
  secondFactor: staff.secondFactorRouter,
  sessions: staff.sessionsRouter,
  solutions: tickets.solutionsRouter,
  splits: tickets.splitsRouter,
  staff: staff.router,
  tickets: tickets.router,
  todos: deadlines.todosRouter,
  tokens: staff.tokensRouter,
  views: tickets.viewsRouter,
  webhooks: webhooks.router,
});
