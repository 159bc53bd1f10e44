import type { CustomerProfile } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './MergedCustomers.module.css';
import { SeparateDialog } from './SeparateDialog.tsx';
import { text } from './text.ts';

/** Who was merged into this customer, each to be taken out again. */
export function MergedCustomers({ merged }: Pick<CustomerProfile, 'merged'>) {
  const mayMerge = useMay('customers.merge');
  const [apart, setApart] = useState<CustomerId>();
  if (merged.length === 0) return null;
  return (
    <div className={styles.note}>
      {t(text.took)}
      {merged.map(({ id, number, name }) => (
        <span key={id}>
          {name} <small>{number}</small>{' '}
          {mayMerge && (
            <Button
              type="link"
              size="small"
              aria-label={t(text.separateNumber, { number })}
              onClick={() => setApart(id)}
            >
              {t(text.separate)}
            </Button>
          )}
        </span>
      ))}
      {apart && <SeparateDialog customerId={apart} close={() => setApart(undefined)} />}
    </div>
  );
}
