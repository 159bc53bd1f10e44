import { standardView, type TicketFilter, type TicketOrder, type TicketView } from '@huiyin/contract/views';
import { api } from '#shared/api.ts';

/** What the address of the list says: a view, ours or one's own by its id, narrowed and ordered. */
export type TicketSearch = { view?: string | undefined; order?: TicketOrder | undefined } & TicketFilter;

const start: string | undefined = undefined;

/** The tickets that a search finds, page by page. */
export function ticketList({ view = 'all', order, ...filter }: TicketSearch) {
  const standard = standardView.safeParse(view).data;
  return api.tickets.list.infiniteOptions({
    input: (after: string | undefined) => ({ view: standard, order, ...filter, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export const searchOf = ({ id, filter, order }: TicketView): TicketSearch => ({ view: id, order, ...filter });

export const isNarrowed = ({ view: _, order: __, ...filter }: TicketSearch) =>
  Object.values(filter).some((value) => value !== undefined);

/** The tickets that a search means, for who takes all of them and not a page. */
export function wantedBy({ view = 'all', order, ...filter }: TicketSearch) {
  const standard = standardView.safeParse(view).data;
  return { filter, ...(standard ? { view: standard } : {}), ...(order ? { order } : {}) };
}
