import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { useMay } from '#shared/session.ts';

const TICKETS = 6;
const CUSTOMERS = 4;
const RESTED_MS = 150;

/** Tickets and customers that words find, asked while somebody types. */
export function useFound(typed: string) {
  const words = useDebounced(typed.trim(), RESTED_MS);
  const asked = { enabled: words !== '', placeholderData: keepPreviousData };
  const mayTickets = useMay('tickets.read');
  const mayCustomers = useMay('customers.read');
  const tickets = useQuery(
    api.search.tickets.queryOptions({ input: { words }, ...asked, enabled: asked.enabled && mayTickets }),
  );
  const customers = useQuery(
    api.customers.find.queryOptions({ input: { words }, ...asked, enabled: asked.enabled && mayCustomers }),
  );
  const isTyping = typed.trim() === '';
  return {
    words,
    tickets: isTyping ? [] : (tickets.data?.found.slice(0, TICKETS) ?? []),
    hasMore: !isTyping && (tickets.data?.found.length ?? 0) > TICKETS,
    customers: isTyping ? [] : (customers.data?.customers.slice(0, CUSTOMERS) ?? []),
    isPending: tickets.isFetching || customers.isFetching || words !== typed.trim(),
    error: tickets.error ?? customers.error,
  };
}
