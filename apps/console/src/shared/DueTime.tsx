import { Tooltip } from 'antd';
import { useNow } from './clock.ts';
import styles from './DueTime.module.css';
import { dueTime } from './due-time.ts';
import { exactText } from './moment-text.ts';

/** What is left of a promise: in words, with colour only where time is short; the exact time on hover. */
export function DueTime({ dueAt, warnAt }: { dueAt: Date; warnAt?: Date }) {
  const { urgency, words } = dueTime(dueAt, useNow(), warnAt);
  return (
    <Tooltip title={exactText(dueAt)}>
      <time className={styles[urgency]} dateTime={dueAt.toISOString()}>
        {words}
      </time>
    </Tooltip>
  );
}
