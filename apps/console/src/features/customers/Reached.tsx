import type { CustomerSummary } from '@huiyin/contract/customers';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import { Marks } from './Marks.tsx';
import styles from './Reached.module.css';
import { levelText, text } from './text.ts';

/** Says who is reached by a contact already: to be opened, or chosen instead. */
export function Reached(props: {
  customers: readonly CustomerSummary[];
  choose?: (customer: CustomerSummary) => void;
}) {
  const { customers, choose } = props;
  return (
    <div role="status">
      {customers.length > 0 && (
        <div className={styles.reached}>
          <strong>{t(text.isReached)}</strong>
          <ul>
            {customers.map((customer) => (
              <li key={customer.id}>
                {choose ? (
                  customer.name
                ) : (
                  <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                    {customer.name}
                  </Link>
                )}{' '}
                {customer.number} · {t(levelText[customer.level])} <Marks marks={customer.marks} />
                {choose && (
                  <Button type="link" onClick={() => choose(customer)}>
                    {t(text.thisOne)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
