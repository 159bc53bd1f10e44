import type { Todo } from '@huiyin/contract/todos';
import { useNow } from '#shared/clock.ts';
import { useListKeys } from '#shared/list-keys.ts';
import { t } from '#shared/text.ts';
import { partByDueTime } from './sections.ts';
import { TodoItem } from './TodoItem.tsx';
import styles from './TodoList.module.css';
import { text } from './text.ts';

/** What is owed, parted by how long there is left. */
export function TodoList(props: { todos: readonly Todo[]; todayEndsAt: Date; open(todo: Todo): void }) {
  const { todos, todayEndsAt, open } = props;
  const current = useListKeys(todos, open);
  return partByDueTime(todos, useNow(), todayEndsAt).map(({ section, items }) => (
    <section key={section} className={styles.section} aria-labelledby={`todos-${section}`}>
      <h2 id={`todos-${section}`}>{t(text[section])}</h2>
      <ul>
        {items.map((todo) => (
          <TodoItem key={todo.id} todo={todo} isCurrent={todo === current} />
        ))}
      </ul>
    </section>
  ));
}
