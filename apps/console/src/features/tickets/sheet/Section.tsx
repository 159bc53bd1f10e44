import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** One part of what one needs beside the story. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Puts what knows its own title into a part, where there is anything to put. */
export type SectionFrame = (title: string, children: ReactNode) => ReactNode;

export const inSection: SectionFrame = (title, children) => <Section title={title}>{children}</Section>;
