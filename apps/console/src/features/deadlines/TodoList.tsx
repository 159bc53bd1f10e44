import type { Todo } from '@huiyin/contract/todos';
import type { ReactNode } from 'react';
import { useNow } from '#shared/clock.ts';
import { useListKeys } from '#shared/list-keys.ts';
import { t } from '#shared/text.ts';
import { partByDueTime } from './sections.ts';
import { TodoItem } from './TodoItem.tsx';
import styles from './TodoList.module.css';
import { text } from './text.ts';

/** What is owed, parted by how long there is left. */
export function TodoList(props: {
  todos: readonly Todo[];
  todayEndsAt: Date;
  open(todo: Todo): void;
  /** What can be done about it without opening it. */
  action(todo: Todo): ReactNode;
}) {
  const { todos, todayEndsAt, open, action } = props;
  const current = useListKeys(todos, open);
  return partByDueTime(todos, useNow(), todayEndsAt).map(({ section, items }) => (
    <section key={section} className={styles.section} aria-labelledby={`todos-${section}`}>
      <h2 id={`todos-${section}`}>{t(text[section])}</h2>
      <ul>
        {items.map((todo) => (
          <TodoItem key={todo.id} todo={todo} isCurrent={todo === current} action={action(todo)} />
        ))}
      </ul>
    </section>
  ));
}
