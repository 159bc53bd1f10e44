import { useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';

/** What follows a change of a follow-up: all that shows it is asked again. */
export function useRefresh() {
  const queries = useQueryClient();
  const shown = [api.followUps.listOf.key(), api.tickets.key(), api.todos.key()];
  return () => Promise.all(shown.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
