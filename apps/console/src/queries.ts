import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isFinal, isPassing, isSignedOut } from '#shared/failure.ts';
import { me } from '#shared/session.ts';

/** What the console knows of the server; told when the server does not know the person any more. */
export function makeQueries(onSignedOut: () => void) {
  const whoAmI = hashKey(me.queryKey);
  return new QueryClient({
    queryCache: new QueryCache({
      // Who asks who they are deals with the answer: the way in, and the connection.
      onError: (error, query) => {
        if (isSignedOut(error) && query.queryHash !== whoAmI) onSignedOut();
        // What one may no longer see is shown no longer, though it was read before.
        if (isFinal(error)) query.setState({ data: undefined });
      },
    }),
    mutationCache: new MutationCache({ onError: (error) => isSignedOut(error) && onSignedOut() }),
    // Not 'online': the server may stand in the next room, whatever the browser thinks of the internet.
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (times, error) => isPassing(error) && times < 2,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
