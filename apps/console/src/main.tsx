import { ORPCError } from '@orpc/client';
import { createRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureState } from '#shared/FailureState.tsx';
import { watchSteps } from '#shared/first-rows.ts';
import { listenToKeys } from '#shared/keyboard.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { languageFor, speak } from '#shared/language.ts';
import { preferences } from '#shared/preferences.ts';
import { keepPresses } from '#shared/presses.ts';
import { Console } from './Console.tsx';
import './main.css';
import { makeQueries } from './queries.ts';
import { routes } from './routes.tsx';

const queries = makeQueries(signInAgain);

const router = createRouter({
  routeTree: routes,
  context: { queries },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0, // what was asked is kept by the queries
  defaultPendingComponent: LoadingBlock,
  defaultNotFoundComponent: () => <FailureState error={new ORPCError('NOT_FOUND')} />,
  defaultErrorComponent: ({ error }) => <FailureState error={error} retry={() => void router.invalidate()} />,
  scrollRestoration: true,
  scrollToTopSelectors: ['#main'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function signInAgain() {
  if (router.state.location.pathname === '/sign-in') return;
  queries.clear();
  void router.navigate({ to: '/sign-in', search: { back: router.state.location.href, ended: true } });
}

const wanted = () => preferences.get().language ?? languageFor(navigator.languages);
preferences.subscribe(() => void speak(wanted()));
listenToKeys();
watchSteps(router.history);
keepPresses();

// Until the console is drawn nobody else follows where one is sent, as to the sign-in page.
const stopFollowing = router.history.subscribe((change) => void router.load(change));
void router.load(); // who is there, and the page's code, come together with the language
void speak(wanted()).then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Console queries={queries} router={router} onDrawn={stopFollowing} />
    </StrictMode>,
  );
});
