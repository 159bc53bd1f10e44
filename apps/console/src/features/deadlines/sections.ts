import { DUE_SOON_MS } from '@huiyin/contract/deadlines';
import type { Todo } from '@huiyin/contract/todos';

export const sections = ['late', 'withinHour', 'today', 'later'] as const;
export type Section = (typeof sections)[number];

/** Parts a list that is ordered by due time, as it is at this moment; parts without anything are left out. */
export function partByDueTime(todos: readonly Todo[], now: Date, todayEndsAt: Date) {
  const parts = new Map<Section, Todo[]>();
  for (const todo of todos) {
    const section = sectionOf(todo.dueAt, now, todayEndsAt);
    parts.set(section, [...(parts.get(section) ?? []), todo]);
  }
  return [...parts].map(([section, items]) => ({ section, items }));
}

function sectionOf(dueAt: Date, now: Date, todayEndsAt: Date): Section {
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) return 'late';
  if (left <= DUE_SOON_MS) return 'withinHour';
  return dueAt <= todayEndsAt ? 'today' : 'later';
}
