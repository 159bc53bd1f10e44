import { type TicketOrder, ticketFilter, ticketOrder } from '@huiyin/contract/views';
import type { TicketSearch } from './ticket-search.ts';

/** Of an address what a list can be asked for; what others hang onto a link, and what is mistyped, is left out. */
export function asTicketSearch({ view, order, status, ...rest }: Record<string, unknown>): TicketSearch {
  const given: Record<string, unknown> = { ...rest, status: status === undefined ? status : [status].flat() };
  const understood = Object.entries(ticketFilter.shape).flatMap(([name, condition]) => {
    const { data } = condition.safeParse(given[name]);
    return data === undefined ? [] : [[name, data]];
  });
  return {
    ...(typeof view === 'string' ? { view } : {}),
    ...(ticketOrder.safeParse(order).success ? { order: order as TicketOrder } : {}),
    ...Object.fromEntries(understood),
  };
}
