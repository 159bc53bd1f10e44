import { api, runs } from '#platform/api';
import { listDeadlinesOf } from './list-deadlines-of.ts';
import { moveDeadline } from './move-deadline.ts';
import { listTodos } from './todos/list-todos.ts';

export const router = api.deadlines.router({
  listOf: api.deadlines.listOf.handler(runs(listDeadlinesOf)),
  move: api.deadlines.move.handler(runs(moveDeadline)),
});

export const todosRouter = api.todos.router({
  list: api.todos.list.handler(runs(listTodos)),
});
