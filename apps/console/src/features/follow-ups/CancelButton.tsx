import type { FollowUp } from '@huiyin/contract/follow-ups';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';
import { useTakingBack } from './use-taking-back.ts';

export function CancelButton({ followUp: { id, what } }: { followUp: FollowUp }) {
  const takingBack = useTakingBack();
  const { mutate, isPending } = useMutation(
    api.followUps.cancel.mutationOptions({
      onSuccess: () => takingBack(text.cancelled, id),
      onError: useSayFailure(),
    }),
  );
  return (
    <Button
      size="small"
      type="link"
      loading={isPending}
      aria-label={t(text.cancelWhich, { what })}
      onClick={() => mutate({ followUpId: id })}
    >
      {t(text.cancel)}
    </Button>
  );
}
