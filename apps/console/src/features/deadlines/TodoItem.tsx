import { deadlineKinds } from '@huiyin/contract/deadlines';
import type { Todo } from '@huiyin/contract/todos';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DueTime } from '#shared/DueTime.tsx';
import { t } from '#shared/text.ts';
import styles from './TodoItem.module.css';
import { text, throughText } from './text.ts';

/** One promise: how long there is left, of what kind, about what and for whom. The whole line opens it. */
export function TodoItem(props: { todo: Todo; isCurrent: boolean; action: ReactNode }) {
  const { todo, isCurrent, action } = props;
  const { about, through } = todo;
  return (
    <li className={styles.item} aria-current={isCurrent || undefined}>
      <span className={styles.due}>
        <DueTime dueAt={todo.dueAt} />
      </span>
      <span className={styles.kind}>{t(deadlineKinds[todo.kind])}</span>
      <Link to={todo.screen} className={styles.what}>
        {about?.number && <span className={styles.number}>{about.number}</span>}
        <span className={styles.title}>{todo.title ?? about?.title ?? t(text.outOfSight)}</span>
      </Link>
      <span className={styles.for}>
        {through !== 'me' && <span className={styles.through}>{t(throughText[through])}</span>}
        <span className={styles.customer}>{about?.customerName}</span>
      </span>
      {action && <span className={styles.action}>{action}</span>}
    </li>
  );
}
