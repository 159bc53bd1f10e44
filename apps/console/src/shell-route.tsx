import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { FailurePage } from '#pages/FailurePage.tsx';
import { NotFoundPage } from '#pages/NotFoundPage.tsx';
import { Shell } from '#shell/Shell.tsx';
import { letIn } from './way-in.ts';

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  notFoundComponent: NotFoundPage,
  errorComponent: FailurePage,
});

/** Above all pages of who is signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ context, location }) => letIn({ queries: context.queries, to: location.href }),
  component: Shell,
  errorComponent: FailurePage,
});
