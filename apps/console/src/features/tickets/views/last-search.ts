import { makeStore } from '#shared/store.ts';
import type { TicketSearch } from './ticket-search.ts';

/** The list that was looked at last: a ticket opens beside it. */
export const lastSearch = makeStore<TicketSearch>({});
