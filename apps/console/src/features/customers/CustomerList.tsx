import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Grid } from 'antd';
import type { ReactNode } from 'react';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import { CustomerCards } from './CustomerCards.tsx';
import styles from './CustomerList.module.css';
import { CustomerTable } from './CustomerTable.tsx';
import { type CustomerFilter, customerList } from './customer-list.ts';
import { text } from './text.ts';

/** The customers of a filter, kept fresh while they are on the screen; `empty` stands where there are none. */
export function CustomerList({ filter, empty }: { filter: CustomerFilter; empty: ReactNode }) {
  const list = customerList(filter);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({ ...list, placeholderData: (before) => before });
  useLive('customer', list.queryKey);
  const isWide = Grid.useBreakpoint().md;

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const customers = data.pages.flatMap((page) => page.customers);
  if (customers.length === 0) return empty;
  return (
    <>
      {isWide ? <CustomerTable customers={customers} /> : <CustomerCards customers={customers} />}
      <div className={styles.end}>
        <Count filter={filter} />
        {hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(sharedText.more)}
          </Button>
        )}
      </div>
    </>
  );
}

/** Asked apart, so that counting never keeps the list waiting. */
function Count({ filter }: { filter: CustomerFilter }) {
  const { data } = useQuery(api.customers.count.queryOptions({ input: filter }));
  if (!data) return <span />;
  return <small role="status">{t(data.more ? text.countedMore : text.counted, { count: data.count })}</small>;
}
