import type { CustomerId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import type { TicketFields } from '../ticket-fields.ts';

export type Findings = NonNullable<ReturnType<typeof useFindings>>;

/** What the desk says to a record that is being written; it suggests and never blocks. */
export function useFindings(
  fields: Partial<TicketFields<unknown>> | undefined,
  customer: { id?: CustomerId | undefined; phone?: string | undefined },
) {
  const {
    description = '',
    customersWords,
    nature,
    categoryId,
    emotion,
    extent,
    orderNumbers,
  } = fields ?? {};
  const draft = { description, customersWords, nature, categoryId, emotion, extent, orderNumbers };
  const wanted = JSON.stringify({ ...draft, customerId: customer.id, phone: customer.phone || undefined });
  const input = JSON.parse(useDebounced(wanted, 400));
  const isWorthAsking = input.description.trim() !== '' || input.customerId || input.phone;
  const { data } = useQuery(
    api.tickets.examine.queryOptions({
      input,
      enabled: Boolean(isWorthAsking),
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    }),
  );
  return isWorthAsking ? data : undefined;
}
