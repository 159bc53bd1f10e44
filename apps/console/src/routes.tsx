import { customerLevel, customerMarkKind, customerTag } from '@huiyin/contract/customers';
import { type TicketId, ticketId } from '@huiyin/contract/ids';
import { type MailStatus, mailStatus } from '@huiyin/contract/mails';
import { type TicketStatus, ticketStatus } from '@huiyin/contract/tickets';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router';
import { type CustomerFilter, customerList } from '#features/customers/customer-list.ts';
import { newestTickets } from '#features/tickets/newest-tickets.ts';
import { storyOf, ticketOf } from '#features/tickets/ticket-queries.ts';
import { FailurePage } from '#pages/FailurePage.tsx';
import { NotFoundPage } from '#pages/NotFoundPage.tsx';
import { Shell } from '#shell/Shell.tsx';
import { letIn, safeBack } from './way-in.ts';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  notFoundComponent: NotFoundPage,
  errorComponent: FailurePage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ back }): { back?: string } => (back === undefined ? {} : { back: safeBack(back) }),
  component: lazyRouteComponent(() => import('#pages/SignInPage.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: ({ code }): { code?: string } => (code === undefined ? {} : { code: String(code) }),
  component: lazyRouteComponent(() => import('#pages/SetUpPage.tsx'), 'SetUpPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ context, location }) => letIn({ queries: context.queries, to: location.href }),
  component: Shell,
  errorComponent: FailurePage,
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('#pages/TodosPage.tsx'), 'TodosPage'),
});

const tickets = createRoute({
  getParentRoute: () => shell,
  path: '/tickets',
  validateSearch: ({ status }): { status?: TicketStatus } => ({
    status: ticketStatus.safeParse(status).data,
  }),
  loaderDeps: ({ search }) => search,
  // Asked while the page's code is still on its way; the page itself waits for the answer.
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(newestTickets(deps.status));
  },
  component: lazyRouteComponent(() => import('#pages/TicketsPage.tsx'), 'TicketsPage'),
});

const noticeSettings = createRoute({
  getParentRoute: () => shell,
  path: '/profile/notices',
  component: lazyRouteComponent(() => import('#pages/NoticeSettingsPage.tsx'), 'NoticeSettingsPage'),
});

const newTicket = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/new',
  validateSearch: ({ id }): { id?: TicketId } => ({ id: ticketId.safeParse(id).data }),
  component: lazyRouteComponent(() => import('#pages/NewTicketPage.tsx'), 'NewTicketPage'),
});

const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: ({ words, level, mark, tag }): CustomerFilter => ({
    words: words ? String(words) : undefined,
    level: customerLevel.safeParse(level).data,
    mark: customerMarkKind.safeParse(mark).data,
    tag: tag ? customerTag.safeParse(String(tag)).data : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(customerList(deps));
  },
  component: lazyRouteComponent(() => import('#pages/CustomersPage.tsx'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('#pages/CustomerPage.tsx'), 'CustomerPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('#pages/WelcomePage.tsx'), 'WelcomePage'),
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('#pages/ForgottenPage.tsx'), 'ForgottenPage'),
});

const profile = createRoute({
  getParentRoute: () => shell,
  path: '/profile',
  component: lazyRouteComponent(() => import('#pages/ProfilePage.tsx'), 'ProfilePage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('#pages/SettingsPage.tsx'), 'SettingsPage'),
});

const allSettings = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('#pages/AllSettingsPage.tsx'), 'AllSettingsPage'),
});

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('#pages/PeoplePage.tsx'), 'PeoplePage'),
});

const departments = createRoute({
  getParentRoute: () => settings,
  path: '/departments',
  component: lazyRouteComponent(() => import('#pages/DepartmentsPage.tsx'), 'DepartmentsPage'),
});

const groups = createRoute({
  getParentRoute: () => settings,
  path: '/groups',
  component: lazyRouteComponent(() => import('#pages/GroupsPage.tsx'), 'GroupsPage'),
});

const roles = createRoute({
  getParentRoute: () => settings,
  path: '/roles',
  component: lazyRouteComponent(() => import('#pages/RolesPage.tsx'), 'RolesPage'),
});

const roster = createRoute({
  getParentRoute: () => settings,
  path: '/roster',
  component: lazyRouteComponent(() => import('#pages/RosterPage.tsx'), 'RosterPage'),
});

const company = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  component: lazyRouteComponent(() => import('#pages/CompanyPage.tsx'), 'CompanyPage'),
});

const policies = createRoute({
  getParentRoute: () => settings,
  path: '/policies',
  component: lazyRouteComponent(() => import('#pages/PoliciesPage.tsx'), 'PoliciesPage'),
});

const calendars = createRoute({
  getParentRoute: () => settings,
  path: '/calendars',
  component: lazyRouteComponent(() => import('#pages/CalendarsPage.tsx'), 'CalendarsPage'),
});

const fields = createRoute({
  getParentRoute: () => settings,
  path: '/fields',
  component: lazyRouteComponent(() => import('#pages/FieldsPage.tsx'), 'FieldsPage'),
});

const mails = createRoute({
  getParentRoute: () => settings,
  path: '/mails',
  validateSearch: ({ status }): { status?: MailStatus } => ({ status: mailStatus.safeParse(status).data }),
  component: lazyRouteComponent(() => import('#pages/MailsPage.tsx'), 'MailsPage'),
});

const categories = createRoute({
  getParentRoute: () => settings,
  path: '/categories',
  component: lazyRouteComponent(() => import('#pages/CategoriesPage.tsx'), 'CategoriesPage'),
});

const phrases = createRoute({
  getParentRoute: () => settings,
  path: '/phrases',
  component: lazyRouteComponent(() => import('#pages/PhrasesPage.tsx'), 'PhrasesPage'),
});

const auditLog = createRoute({
  getParentRoute: () => settings,
  path: '/audit-log',
  component: lazyRouteComponent(() => import('#pages/AuditLogPage.tsx'), 'AuditLogPage'),
});

const settingsPages = settings.addChildren([
  allSettings,
  auditLog,
  categories,
  phrases,
  fields,
  people,
  departments,
  groups,
  roles,
  roster,
  company,
  mails,
  policies,
  calendars,
]);

const ticket = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/$ticketId',
  params: {
    parse: ({ ticketId: id }) => ({ ticketId: knownTicket(id) }),
    stringify: ({ ticketId }) => ({ ticketId }),
  },
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(ticketOf(params.ticketId));
    void context.queries.prefetchInfiniteQuery(storyOf(params.ticketId));
  },
  component: lazyRouteComponent(() => import('#pages/TicketPage.tsx'), 'TicketPage'),
});

function knownTicket(id: string): TicketId {
  const { data } = ticketId.safeParse(id);
  if (!data) throw notFound();
  return data as TicketId;
}

export const routes = root.addChildren([
  signIn,
  setUp,
  welcome,
  forgotten,
  shell.addChildren([
    home,
    tickets,
    newTicket,
    ticket,
    customers,
    customer,
    profile,
    settingsPages,
    noticeSettings,
  ]),
]);
