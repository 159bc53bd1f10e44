import type { CustomerId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { TicketCards } from './TicketCards.tsx';
import { text } from './text.ts';

const LAST = 5;

/** The last tickets of a customer. */
export function TicketsOfCustomer({ customerId }: { customerId: CustomerId }) {
  const last = api.tickets.list.queryOptions({ input: { customerId } });
  const { data, error, isPending, refetch } = useQuery(last);
  useLive('ticket', last.queryKey);
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const tickets = data.tickets.slice(0, LAST);
  return tickets.length > 0 ? (
    <TicketCards tickets={tickets} ofOneCustomer />
  ) : (
    <p>{t(text.noneOfCustomer)}</p>
  );
}
