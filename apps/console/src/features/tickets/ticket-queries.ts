import type { TicketId } from '@huiyin/contract/ids';
import { api } from '#shared/api.ts';

const newest: number | undefined = undefined;

/** One ticket with all that its page shows. */
export const ticketOf = (ticketId: TicketId) => api.tickets.read.queryOptions({ input: { ticketId } });

/** Its story, the newest lines first and the older ones on demand. */
export const storyOf = (ticketId: TicketId) =>
  api.tickets.timeline.infiniteOptions({
    input: (before: number | undefined) => ({ ticketId, before }),
    initialPageParam: newest,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
