import type { FollowUpId } from '@huiyin/contract/ids';
import type { Label } from '@huiyin/contract/language';
import { useMutation } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import { useRefresh } from './use-refresh.ts';

/** What follows the end of a follow-up: it can be taken back for a while. */
export function useTakingBack() {
  const refresh = useRefresh();
  const undoable = useUndoable();
  const { mutate } = useMutation(
    api.followUps.reopen.mutationOptions({ onSuccess: refresh, onError: useSayFailure() }),
  );
  return (said: Label, followUpId: FollowUpId) => {
    undoable(said, () => mutate({ followUpId }));
    return refresh();
  };
}
