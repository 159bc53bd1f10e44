import type { TicketId } from '@huiyin/contract/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TicketStrip } from '#features/tickets/sheet/TicketStrip.tsx';
import { lastSearch } from '#features/tickets/views/last-search.ts';
import { ticketList } from '#features/tickets/views/ticket-search.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { useLive } from '#shared/realtime.ts';
import { useStore } from '#shared/store.ts';
import { sharedText } from '#shared/text.ts';

/** The list that the open ticket was found in; `j` and `k` go to its neighbours. */
export function TicketsBeside({ current }: { current: TicketId }) {
  const navigate = useNavigate();
  const asked = ticketList(useStore(lastSearch));
  const { data } = useInfiniteQuery(asked);
  useLive('ticket', asked.queryKey);
  const tickets = data?.pages.flatMap(({ tickets }) => tickets) ?? [];
  const at = tickets.findIndex(({ id }) => id === current);
  const go = (to: number) => {
    const ticketId = tickets[to]?.id;
    if (ticketId) void navigate({ to: '/tickets/$ticketId', params: { ticketId } });
  };
  useShortcut('j', sharedText.next, () => go(at + 1));
  useShortcut('k', sharedText.previous, () => go(at - 1));
  return <TicketStrip tickets={tickets} current={current} />;
}
