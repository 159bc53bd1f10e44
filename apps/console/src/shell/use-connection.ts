import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { goLive, hangUp } from '#shared/connection.ts';
import { isSignedOut } from '#shared/failure.ts';
import { useLive } from '#shared/realtime.ts';
import { me, useMe } from '#shared/session.ts';

/** Hears of changes while somebody is signed in; who was signed out elsewhere signs in again. */
export function useConnection() {
  const queries = useQueryClient();
  const router = useRouter();
  const { id } = useMe();
  useLive(`staff:${id}`, me.queryKey);
  useEffect(() => {
    const signInAgain = () =>
      router.navigate({ to: '/sign-in', search: { back: router.state.location.href, ended: true } });
    goLive(() => {
      queries
        .fetchQuery({ ...me, staleTime: 0, retry: false })
        .catch((error) => (isSignedOut(error) ? signInAgain() : undefined));
    });
    return hangUp;
  }, [queries, router]);
}
