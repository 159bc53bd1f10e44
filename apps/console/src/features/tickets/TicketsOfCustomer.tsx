import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { TicketCards } from './TicketCards.tsx';
import { text } from './text.ts';

const LAST = 5;

/** The last tickets of a customer, without the one that is looked at. */
export function TicketsOfCustomer({ customerId, besides }: { customerId: CustomerId; besides?: TicketId }) {
  const last = api.tickets.list.queryOptions({ input: { customerId } });
  const { data, error, isPending, refetch } = useQuery(last);
  useLive('ticket', last.queryKey);
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const others = data.tickets.filter(({ id }) => id !== besides).slice(0, LAST);
  return others.length > 0 ? <TicketCards tickets={others} /> : <p>{t(text.noneOfCustomer)}</p>;
}
