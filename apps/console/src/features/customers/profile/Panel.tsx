import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

/** A part of the profile under its name. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
