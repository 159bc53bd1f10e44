import type { TicketLayout } from '@huiyin/contract/views';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { useSayFailure } from '#shared/use-done.ts';

const asked = () => api.views.readLayout.queryOptions({ staleTime: 60_000 });

/** How this person likes the table of tickets: as they left it, on whatever device; until that is known as here last. */
export function useLayout() {
  const queries = useQueryClient();
  const { layout: lastHere } = usePreferences();
  const layout = useQuery(asked()).data ?? lastHere ?? { density: 'roomy' as const, columns: {} };
  const { mutate } = useMutation(api.views.keepLayout.mutationOptions({ onError: useSayFailure() }));
  return {
    layout,
    change(wanted: Partial<TicketLayout>) {
      const next = { ...layout, ...wanted, columns: { ...layout.columns, ...wanted.columns } };
      queries.setQueryData(asked().queryKey, next);
      prefer({ layout: next });
      mutate(wanted);
    },
  };
}
