import type { CustomerTimelineItem } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './CustomerTimeline.module.css';
import { tell } from './tell.ts';
import { text } from './text.ts';

const start: string | undefined = undefined;

/** Everything that passed with a customer over all tickets, the newest first. */
export function CustomerTimeline({ customerId }: { customerId: CustomerId }) {
  const pages = api.customers.timeline.infiniteOptions({
    input: (after: string | undefined) => ({ customerId, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(pages);
  useLive(`customer:${customerId}`, pages.queryKey);
  useLive('ticket', pages.queryKey);

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={styles.none}>{t(text.noTimeline)}</p>;
  return (
    <>
      <ol className={styles.timeline}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </>
  );
}

function Item({ item }: { item: CustomerTimelineItem }) {
  return (
    <li>
      <small>
        <Moment at={item.at} /> {item.by?.name}
      </small>
      <div>
        {tell(item)}
        {item.what === 'ticket-entry' && item.body && <p>{item.body}</p>}
      </div>
    </li>
  );
}
