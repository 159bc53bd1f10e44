import type { ReactNode } from 'react';
import styles from './ItemList.module.css';

/** Things in rows, each saying what it is and offering what can be done with it. */
export function ItemList({ children }: { children: ReactNode }) {
  return <ul className={styles.items}>{children}</ul>;
}

export function Item({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <li>
      <div className={styles.what}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
}
