import type { Todo } from '@huiyin/contract/todos';
import { expect, test } from 'vitest';
import { partByDueTime } from './sections.ts';

const now = new Date('2026-03-02T14:30:00+08:00');
const midnight = new Date('2026-03-03T00:00:00+08:00');
const due = (time: string) => ({ id: time, dueAt: new Date(`${time}:00+08:00`) }) as unknown as Todo;

test('parts what is owed by how long there is left, and leaves out what is empty', () => {
  const todos = [
    due('2026-03-02T14:30'),
    due('2026-03-02T14:31'),
    due('2026-03-02T15:30'),
    due('2026-03-03T00:00'),
    due('2026-03-03T00:01'),
  ];

  const parts = partByDueTime(todos, now, midnight).map(({ section, items }) => [section, items.length]);

  expect(parts).toEqual([
    ['late', 1],
    ['withinHour', 2],
    ['today', 1],
    ['later', 1],
  ]);
  expect(partByDueTime([due('2026-03-09T10:00')], now, midnight)).toMatchObject([{ section: 'later' }]);
});
