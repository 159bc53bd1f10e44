import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import { text } from './text.ts';

/** What can be done with a category besides filling it in. */
export function useCategoryChanges() {
  const queries = useQueryClient();
  const done = useDone();
  const onError = useSayFailure();
  const undoable = useUndoable();
  const key = api.categories.key();

  const move = useMutation(
    api.categories.move.mutationOptions({ onSuccess: () => done(text.moved, key), onError }),
  );
  const restore = useMutation(
    api.categories.restore.mutationOptions({ onSuccess: () => done(text.restored, key), onError }),
  );
  const retire = useMutation(
    api.categories.retire.mutationOptions({
      onSuccess: (_, category) => {
        undoable(text.retiredNow, () => restore.mutate(category));
        return queries.invalidateQueries({ queryKey: key });
      },
      onError,
    }),
  );
  return { move: move.mutate, retire: retire.mutate, restore: restore.mutate };
}
