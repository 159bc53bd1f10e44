import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import { BulkBar } from './bulk/BulkBar.tsx';
import { ChooseMany } from './bulk/ChooseMany.tsx';
import { useChoice } from './bulk/use-choice.ts';
import { TicketCards } from './TicketCards.tsx';
import styles from './TicketList.module.css';
import { TicketTable } from './TicketTable.tsx';
import { type TicketSearch, ticketList } from './views/ticket-search.ts';
import { useColumns } from './views/use-views.ts';

/** The tickets that a search finds, kept fresh while they are on the screen; `empty` stands where there are none. */
export function TicketList({ search, empty }: { search: TicketSearch; empty: ReactNode }) {
  const asked = ticketList(search);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(asked);
  useLive('ticket', asked.queryKey);
  const [columns] = useColumns(search.view ?? 'all');
  const chosen = useChoice();

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const tickets = data.pages.flatMap((page) => page.tickets);
  if (tickets.length === 0) return empty;
  const listed = tickets.map(({ id }) => id);
  return (
    <>
      <BulkBar search={search} listed={listed} hasMore={hasNextPage} chosen={chosen} />
      {chosen.isWide ? (
        <TicketTable tickets={tickets} columns={columns} {...(chosen.mayChoose ? { chosen } : {})} />
      ) : (
        <>
          <ChooseMany listed={listed} chosen={chosen} />
          <TicketCards tickets={tickets} {...(chosen.isChoosing ? { chosen } : {})} />
        </>
      )}
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
