import type { FollowUpId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import { useTakingBack } from './use-taking-back.ts';

/** Says what came of it. */
export function CompleteDialog({ id, what, close }: { id: FollowUpId; what: string; close(): void }) {
  const takingBack = useTakingBack();
  const complete = useMutation(
    api.followUps.complete.mutationOptions({
      onSuccess: () => {
        close();
        return takingBack(text.done, id);
      },
    }),
  );
  return (
    <ActionDialog<{ outcome?: string }>
      title={t(text.completeWhich, { what })}
      ok={t(text.complete)}
      request={complete}
      finish={({ outcome }) => complete.mutate({ followUpId: id, outcome })}
      close={close}
    >
      <Form.Item name="outcome" label={t(text.outcome)} extra={t(text.outcomeHelp)}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ActionDialog>
  );
}
