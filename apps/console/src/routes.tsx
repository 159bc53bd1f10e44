import {
  type CustomerId,
  customerId,
  type ImportId,
  importId,
  type TicketId,
  ticketId,
} from '@huiyin/contract/ids';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { customerFilterOf, customerList } from '#features/customers/customer-list.ts';
import { storyOf, ticketOf } from '#features/tickets/ticket-queries.ts';
import { asTicketSearch } from '#features/tickets/views/as-ticket-search.ts';
import { lastSearch } from '#features/tickets/views/last-search.ts';
import { ticketList } from '#features/tickets/views/ticket-search.ts';
import { settingsPages } from './settings-routes.tsx';
import { root, shell } from './shell-route.tsx';
import { letIn, safeBack } from './way-in.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ back, ended }): { back?: string; ended?: true } => ({
    ...(back === undefined ? {} : { back: safeBack(back) }),
    ...(ended ? { ended: true } : {}),
  }),
  component: lazyRouteComponent(() => import('#pages/SignInPage.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: ({ code }): { code?: string } => (code === undefined ? {} : { code: String(code) }),
  component: lazyRouteComponent(() => import('#pages/SetUpPage.tsx'), 'SetUpPage'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('#pages/TodosPage.tsx'), 'TodosPage'),
});

const tickets = createRoute({
  getParentRoute: () => shell,
  path: '/tickets',
  validateSearch: asTicketSearch,
  loaderDeps: ({ search }) => asTicketSearch(search),
  // Asked while the page's code is still on its way; the page itself waits for the answer.
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(ticketList(deps));
    lastSearch.set(deps);
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
  validateSearch: ({ id, customer }): { id?: TicketId; customer?: CustomerId } => ({
    id: ticketId.safeParse(id).data,
    customer: customerId.safeParse(customer).data,
  }),
  component: lazyRouteComponent(() => import('#pages/NewTicketPage.tsx'), 'NewTicketPage'),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/imports',
  component: lazyRouteComponent(() => import('#pages/ImportsPage.tsx'), 'ImportsPage'),
});

const importing = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/imports/$importId',
  params: {
    parse: ({ importId: id }) => ({ importId: knownImport(id) }),
    stringify: ({ importId }) => ({ importId }),
  },
  component: lazyRouteComponent(() => import('#pages/ImportPage.tsx'), 'ImportPage'),
});

const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: customerFilterOf,
  loaderDeps: ({ search }) => customerFilterOf(search),
  loader: ({ context, deps }) => {
    void context.queries.prefetchInfiniteQuery(customerList(deps));
  },
  component: lazyRouteComponent(() => import('#pages/CustomersPage.tsx'), 'CustomersPage'),
});

const customerDuplicates = createRoute({
  getParentRoute: () => shell,
  path: '/customers/duplicates',
  component: lazyRouteComponent(() => import('#pages/CustomerDuplicatesPage.tsx'), 'CustomerDuplicatesPage'),
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

const printTicket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$ticketId/print',
  params: {
    parse: ({ ticketId: id }) => ({ ticketId: knownTicket(id) }),
    stringify: ({ ticketId }) => ({ ticketId }),
  },
  beforeLoad: ({ context, location }) => letIn({ queries: context.queries, to: location.href }),
  component: lazyRouteComponent(() => import('#pages/PrintTicketPage.tsx'), 'PrintTicketPage'),
});

function knownTicket(id: string): TicketId {
  const { data } = ticketId.safeParse(id);
  if (!data) throw notFound();
  return data as TicketId;
}

function knownImport(id: string): ImportId {
  const { data } = importId.safeParse(id);
  if (!data) throw notFound();
  return data as ImportId;
}

export const routes = root.addChildren([
  signIn,
  setUp,
  welcome,
  forgotten,
  printTicket,
  shell.addChildren([
    home,
    tickets,
    newTicket,
    imports,
    importing,
    ticket,
    customers,
    customerDuplicates,
    customer,
    profile,
    settingsPages,
    noticeSettings,
  ]),
]);
