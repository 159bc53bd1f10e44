import type { CustomerProfile } from '@huiyin/contract/customers';
import { Button } from 'antd';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import { CopiesMade } from './CopiesMade.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import styles from './PersonalRequests.module.css';
import { text } from './text.ts';

/** What a person may ask of what is kept of them. */
export function PersonalRequests({ customer }: { customer: CustomerProfile }) {
  const [asking, setAsking] = useState<'copy' | 'erase'>();
  const close = () => setAsking(undefined);
  return (
    <>
      <p>{t(text.hint)}</p>
      <div className={styles.actions}>
        <Button onClick={() => setAsking('copy')}>{t(text.copy)}</Button>
        <Button danger onClick={() => setAsking('erase')}>
          {t(text.erase)}
        </Button>
      </div>
      <CopiesMade customerId={customer.id} />
      {asking === 'copy' && <CopyDialog customer={customer} close={close} />}
      {asking === 'erase' && <EraseDialog customer={customer} close={close} />}
    </>
  );
}
