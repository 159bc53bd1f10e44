import { type TicketId, ticketId } from '@huiyin/contract/ids';
import { type TicketStatus, ticketStatus } from '@huiyin/contract/tickets';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { newestTickets } from '#features/tickets/newest-tickets.ts';
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

const newTicket = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/new',
  validateSearch: ({ id }): { id?: TicketId } => ({ id: ticketId.safeParse(id).data }),
  component: lazyRouteComponent(() => import('#pages/NewTicketPage.tsx'), 'NewTicketPage'),
});

const policies = createRoute({
  getParentRoute: () => shell,
  path: '/settings/policies',
  component: lazyRouteComponent(() => import('#pages/PoliciesPage.tsx'), 'PoliciesPage'),
});

const calendars = createRoute({
  getParentRoute: () => shell,
  path: '/settings/calendars',
  component: lazyRouteComponent(() => import('#pages/CalendarsPage.tsx'), 'CalendarsPage'),
});

export const routes = root.addChildren([
  signIn,
  setUp,
  shell.addChildren([home, tickets, newTicket, policies, calendars]),
]);
