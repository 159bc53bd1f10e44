import { type ReactNode, useEffect } from 'react';
import styles from './PageHeader.module.css';
import { showPage } from './page-title.ts';

/** The page's name, also that of the browser's tab, beside what can be done with the page as a whole. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  useEffect(() => showPage(title), [title]);

  return (
    <div className={styles.header}>
      <h1>{title}</h1>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
