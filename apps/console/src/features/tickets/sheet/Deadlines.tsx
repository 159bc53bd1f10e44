import { deadlineKinds } from '@huiyin/contract/deadlines';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { DueTime } from '#shared/DueTime.tsx';
import { t } from '#shared/text.ts';
import styles from './Deadlines.module.css';
import { text } from './text.ts';

/** What was promised about this ticket, the next due first. */
export function Deadlines({ deadlines }: Pick<TicketDetail, 'deadlines'>) {
  if (deadlines.length === 0) return <p className={styles.none}>{t(text.noDeadlines)}</p>;
  const byTime = deadlines.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  return (
    <ul className={styles.deadlines}>
      {byTime.map(({ id, kind, status, dueAt }) => (
        <li key={id}>
          <span>{t(deadlineKinds[kind])}</span>
          {status === 'paused' ? <span>{t(text.paused)}</span> : <DueTime dueAt={dueAt} />}
        </li>
      ))}
    </ul>
  );
}
