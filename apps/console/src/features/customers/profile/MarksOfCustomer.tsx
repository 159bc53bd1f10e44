import type { CustomerMarkKind, CustomerProfile } from '@huiyin/contract/customers';
import { Button } from 'antd';
import { useState } from 'react';
import { Moment } from '#shared/Moment.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { Marks } from '../Marks.tsx';
import { MarkForm } from './MarkForm.tsx';
import styles from './MarksOfCustomer.module.css';
import { text } from './text.ts';

/** The warnings that stand at a customer, why and by whom. */
export function MarksOfCustomer({ customer: { id, marks } }: { customer: CustomerProfile }) {
  const mayMark = useMay('customers.mark');
  const [asking, setAsking] = useState<CustomerMarkKind | 'new'>();
  return (
    <>
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.map(({ kind, reason, markedBy, markedAt }) => (
            <li key={kind}>
              <Marks marks={[kind]} />
              <span>{reason}</span>
              <small>
                {markedBy && t(text.markedBy, { name: markedBy })} <Moment at={markedAt} />
              </small>
              {mayMark && (
                <Button type="link" onClick={() => setAsking(kind)}>
                  {t(text.unmark)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayMark && marks.length < 2 && <Button onClick={() => setAsking('new')}>{t(text.mark)}</Button>}
      {asking && (
        <MarkForm
          customerId={id}
          standing={marks.map(({ kind }) => kind)}
          takeBack={asking === 'new' ? undefined : asking}
          close={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
