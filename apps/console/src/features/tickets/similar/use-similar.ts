import type { TicketId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';

const RESTED_MS = 800;
const LEAST = 6;

/** Tickets about much the same as a description, and what most of them are about; asked once the writer rests. */
export function useSimilar(description: string, not?: TicketId) {
  const typed = useDebounced(description.trim(), RESTED_MS);
  const isWorthAsking = typed.length >= LEAST;
  const { data } = useQuery(
    api.tickets.similar.queryOptions({
      input: { description: typed, ...(not ? { not } : {}) },
      enabled: isWorthAsking,
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  );
  return isWorthAsking ? data : { tickets: [], categoryId: null };
}
