import type { CustomerDuplicate } from '@huiyin/contract/customer-duplicates';
import type { CustomerSummary } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { Marks } from '../Marks.tsx';
import { MergeCustomersDialog } from '../merging/MergeCustomersDialog.tsx';
import { levelText } from '../text.ts';
import { DuplicateSigns } from './DuplicateSigns.tsx';
import styles from './Duplicates.module.css';
import { text } from './text.ts';
import { duplicateList, useDismiss } from './use-duplicates.ts';

/** Every two who may be one, those found last first. */
export function DuplicateList({ onMerged }: { onMerged(staysId: CustomerId): void }) {
  const list = duplicateList();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(list);
  useLive('customer', list.queryKey);
  const [comparing, setComparing] = useState<CustomerDuplicate>();

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const duplicates = data.pages.flatMap((page) => page.duplicates);
  if (duplicates.length === 0) return <EmptyState title={t(text.none)}>{t(text.noneHint)}</EmptyState>;
  return (
    <>
      <ul className={styles.pairs}>
        {duplicates.map((duplicate) => (
          <Pair
            key={`${duplicate.one.id}${duplicate.other.id}`}
            duplicate={duplicate}
            compare={() => setComparing(duplicate)}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button className={styles.end} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
      {comparing && (
        <MergeCustomersDialog
          customerId={comparing.one.id}
          otherId={comparing.other.id}
          close={() => setComparing(undefined)}
          onMerged={onMerged}
        />
      )}
    </>
  );
}

function Pair({ duplicate, compare }: { duplicate: CustomerDuplicate; compare(): void }) {
  const [mayMerge, mayWrite] = [useMay('customers.merge'), useMay('customers.write')];
  const { dismiss, isPending } = useDismiss();
  const { one, other } = duplicate;
  return (
    <li>
      <div className={styles.two}>
        <Who customer={one} />
        <Who customer={other} />
      </div>
      <div className={styles.signs}>
        <DuplicateSigns {...duplicate} />
        <div className={styles.actions}>
          {mayWrite && (
            <Button
              size="small"
              loading={isPending}
              aria-label={t(text.dismissNumber, other)}
              onClick={() => dismiss(one.id, other.id)}
            >
              {t(text.dismiss)}
            </Button>
          )}
          {mayMerge && (
            <Button size="small" aria-label={t(text.compareWith, other)} onClick={compare}>
              {t(text.compare)}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

const Who = ({ customer: { id, number, name, level, marks, contact } }: { customer: CustomerSummary }) => (
  <div>
    <Link to="/customers/$customerId" params={{ customerId: id }}>
      {name}
    </Link>{' '}
    <small>{`${number} · ${t(levelText[level])}`}</small> <Marks marks={marks} />
    <div>{contact}</div>
  </div>
);
