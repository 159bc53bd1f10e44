import type { ListedCustomer } from '@huiyin/contract/customers';
import { Link } from '@tanstack/react-router';
import { useFirstRows } from '#shared/first-rows.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerCards.module.css';
import { Marks } from './Marks.tsx';
import { Tags } from './Tags.tsx';
import { levelText } from './text.ts';

/** One card for each customer, where a table has no room. */
export function CustomerCards({ customers }: { customers: ListedCustomer[] }) {
  return (
    <ul className={styles.cards}>
      {useFirstRows(customers).map(({ id, number, name, level, marks, contact, tags }) => (
        <li key={id}>
          <div className={styles.line}>
            <Link to="/customers/$customerId" params={{ customerId: id }}>
              {name}
            </Link>
            <small>{number}</small>
          </div>
          <div className={styles.line}>
            <span>{contact}</span>
            <span>{t(levelText[level])}</span>
          </div>
          {marks.length > 0 && <Marks marks={marks} />} <Tags tags={tags} />
        </li>
      ))}
    </ul>
  );
}
