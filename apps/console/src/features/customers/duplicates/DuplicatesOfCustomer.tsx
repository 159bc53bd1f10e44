import type { CustomerId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { MergeCustomersDialog } from '../merging/MergeCustomersDialog.tsx';
import { DuplicateSigns } from './DuplicateSigns.tsx';
import styles from './Duplicates.module.css';
import { text } from './text.ts';
import { useDismiss } from './use-duplicates.ts';

/** Who may be the same as this customer. */
export function DuplicatesOfCustomer(props: { customerId: CustomerId; onMerged(staysId: CustomerId): void }) {
  const { customerId, onMerged } = props;
  const list = api.customerDuplicates.list.queryOptions({ input: { customerId } });
  const { data } = useQuery(list);
  useLive(`customer:${customerId}`, list.queryKey);
  const [mayMerge, mayWrite] = [useMay('customers.merge'), useMay('customers.write')];
  const { dismiss, isPending } = useDismiss();
  const [comparing, setComparing] = useState<CustomerId>();
  const duplicates = data?.duplicates ?? [];
  if (duplicates.length === 0) return null;
  return (
    <div className={styles.note} role="status">
      {t(text.maybe)}
      <ul>
        {duplicates.map((duplicate) => {
          const other = duplicate.one.id === customerId ? duplicate.other : duplicate.one;
          return (
            <li key={other.id}>
              <Link to="/customers/$customerId" params={{ customerId: other.id }}>
                {other.name}
              </Link>{' '}
              <small>{other.number}</small> <DuplicateSigns {...duplicate} />{' '}
              {mayMerge && (
                <Button
                  type="link"
                  size="small"
                  aria-label={t(text.compareWith, other)}
                  onClick={() => setComparing(other.id)}
                >
                  {t(text.compare)}
                </Button>
              )}
              {mayWrite && (
                <Button
                  type="link"
                  size="small"
                  loading={isPending}
                  aria-label={t(text.dismissNumber, other)}
                  onClick={() => dismiss(customerId, other.id)}
                >
                  {t(text.dismiss)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {comparing && (
        <MergeCustomersDialog
          customerId={customerId}
          otherId={comparing}
          close={() => setComparing(undefined)}
          onMerged={onMerged}
        />
      )}
    </div>
  );
}
