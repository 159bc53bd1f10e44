import { Button, Input } from 'antd';
import { useEffect } from 'react';
import { t } from '#shared/text.ts';
import styles from './CustomerField.module.css';
import type { CustomerChoice } from './customer-choice.ts';
import { Reached } from './Reached.tsx';
import { text } from './text.ts';
import { useReached } from './use-reached.ts';

type NewCustomer = Extract<CustomerChoice, { kind: 'new' }>;

/** What to know of a customer who is added with the record. */
export function NewCustomerFields(props: {
  id?: string;
  value: NewCustomer;
  onChange(choice: CustomerChoice | undefined): void;
}) {
  const { id, value, onChange } = props;
  const reached = useReached(value.contact);
  const isReached = reached.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice follows what was found, not itself
  useEffect(() => {
    if (isReached !== Boolean(value.addAnyway)) onChange({ ...value, addAnyway: isReached });
  }, [isReached]);

  return (
    <>
      <div className={styles.added}>
        <Input
          id={id}
          autoFocus
          aria-label={t(text.name)}
          placeholder={t(text.name)}
          prefix={<small>{t(text.newCustomer)}</small>}
          maxLength={100}
          value={value.name}
          onChange={(event) => onChange({ ...value, name: event.target.value })}
        />
        <Input
          aria-label={t(text.contact)}
          placeholder={t(text.contact)}
          maxLength={200}
          value={value.contact}
          onChange={(event) => onChange({ ...value, contact: event.target.value })}
        />
        <Button type="link" onClick={() => onChange(undefined)}>
          {t(text.change)}
        </Button>
      </div>
      <Reached customers={reached} choose={(customer) => onChange({ kind: 'known', customer })} />
    </>
  );
}
