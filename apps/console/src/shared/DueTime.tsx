import { useNow } from './clock.ts';
import styles from './DueTime.module.css';
import { dueTime } from './due-time.ts';
import { ExactTime } from './ExactTime.tsx';

/** What is left of a promise: in words, with colour only where time is short; the exact time on hover. */
export function DueTime({ dueAt }: { dueAt: Date }) {
  const { urgency, words } = dueTime(dueAt, useNow());
  return <ExactTime at={dueAt} words={words} className={styles[urgency]} />;
}
