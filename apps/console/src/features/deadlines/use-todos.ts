import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';

/** Everything one owes, by due time, kept fresh: promises change with what they are about, and when they fall due. */
export function useTodos() {
  const mine = api.todos.list.infiniteOptions({
    input: (after: string | undefined) => ({ after }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const asked = useInfiniteQuery(mine);
  useLive('ticket', mine.queryKey);
  useLive('deadline', mine.queryKey);

  const first = asked.data?.pages[0];
  return {
    ...asked,
    todos: asked.data?.pages.flatMap(({ todos }) => todos) ?? [],
    counts: first?.counts ?? undefined,
    todayEndsAt: first?.todayEndsAt,
  };
}
