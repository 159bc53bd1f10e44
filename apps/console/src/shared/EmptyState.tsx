import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** An empty place: what belongs here, and the first step towards it. */
export function EmptyState({
  title,
  children,
  step,
}: {
  title: string;
  children?: ReactNode;
  step?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <p>{children}</p>}
      {step && <div className={styles.step}>{step}</div>}
    </div>
  );
}
