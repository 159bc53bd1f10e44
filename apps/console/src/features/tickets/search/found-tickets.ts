import { standardView } from '@huiyin/contract/views';
import { api } from '#shared/api.ts';
import type { TicketSearch } from '../views/ticket-search.ts';

const start: string | undefined = undefined;

/** The tickets in which words stand, page by page, narrowed like a list of tickets; their order is that of relevance. */
export function foundTickets({ words, view, order: _, ...filter }: TicketSearch & { words: string }) {
  const standard = standardView.safeParse(view).data;
  return api.search.tickets.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, words, view: standard, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
