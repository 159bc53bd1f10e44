import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useListKeys } from '#shared/list-keys.ts';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import { BulkBar } from '../bulk/BulkBar.tsx';
import { ChooseBox } from '../bulk/ChooseBox.tsx';
import { ChooseMany } from '../bulk/ChooseMany.tsx';
import { useChoice } from '../bulk/use-choice.ts';
import type { TicketSearch } from '../views/ticket-search.ts';
import styles from './Found.module.css';
import { FoundTicketLine } from './FoundTicketLine.tsx';
import { foundTickets } from './found-tickets.ts';

/** The tickets in which the words of a search stand, kept fresh; `empty` stands where there are none. */
export function FoundTickets(props: { search: TicketSearch & { words: string }; empty: ReactNode }) {
  const asked = foundTickets(props.search);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(asked);
  useLive('ticket', asked.queryKey);
  const chosen = useChoice();
  const navigate = useNavigate();
  const found = data?.pages.flatMap((page) => page.found) ?? [];
  const current = useListKeys(
    found.map(({ ticket }) => ticket),
    ({ id }) => void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } }),
  );

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  if (found.length === 0) return props.empty;
  const listed = found.map(({ ticket }) => ticket.id);
  return (
    <>
      <BulkBar search={props.search} listed={listed} hasMore={false} chosen={chosen} />
      <ChooseMany listed={listed} chosen={chosen} />
      <ul className={styles.found}>
        {found.map((one) => (
          <li key={one.ticket.id} aria-current={one.ticket === current || undefined}>
            {chosen.isChoosing && <ChooseBox ticket={one.ticket} chosen={chosen} />}
            <Link to="/tickets/$ticketId" params={{ ticketId: one.ticket.id }}>
              <FoundTicketLine found={one} />
            </Link>
          </li>
        ))}
      </ul>
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
