import type { TicketStatus } from '@huiyin/contract/tickets';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Grid } from 'antd';
import type { ReactNode } from 'react';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import { newestTickets } from './newest-tickets.ts';
import { TicketCards } from './TicketCards.tsx';
import styles from './TicketList.module.css';
import { TicketTable } from './TicketTable.tsx';

/** The newest tickets, kept fresh while they are on the screen; `empty` stands where there are none. */
export function TicketList({ status, empty }: { status: TicketStatus | undefined; empty: ReactNode }) {
  const newest = newestTickets(status);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(newest);
  useLive('ticket', newest.queryKey);
  const isWide = Grid.useBreakpoint().md;

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const tickets = data.pages.flatMap((page) => page.tickets);
  if (tickets.length === 0) return empty;
  return (
    <>
      {isWide ? <TicketTable tickets={tickets} /> : <TicketCards tickets={tickets} />}
      {hasNextPage && (
        <div className={styles.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(sharedText.more)}
          </Button>
        </div>
      )}
    </>
  );
}
