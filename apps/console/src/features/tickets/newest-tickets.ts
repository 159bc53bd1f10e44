import type { TicketStatus } from '@huiyin/contract/tickets';
import { api } from '#shared/api.ts';

const start: string | undefined = undefined;

/** The tickets of a status, or all, the newest first and page by page. */
export const newestTickets = (status: TicketStatus | undefined) =>
  api.tickets.list.infiniteOptions({
    input: (after: string | undefined) => ({ status: status && [status], after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
