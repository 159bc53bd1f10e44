import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { goLive, hangUp } from '#shared/connection.ts';
import { me } from '#shared/session.ts';

/** Hears of changes while somebody is signed in; asks who they are when the server turns the connection away. */
export function useConnection() {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    goLive(() => {
      void queries.invalidateQueries(me).then(() => router.invalidate());
    });
    return hangUp;
  }, [queries, router]);
}
