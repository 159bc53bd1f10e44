import type { TicketId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { TicketFinder } from '../links/TicketFinder.tsx';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Makes another ticket a part of this one. */
export function ChildDialog({ ticketId, close }: { ticketId: TicketId; close(): void }) {
  const { refresh } = useTicketChange();
  const add = useMutation(
    api.children.add.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ childId: TicketId }>
      title={t(text.add)}
      ok={t(text.add)}
      hint={t(text.hint)}
      request={add}
      finish={(fields) => add.mutate({ ticketId, ...fields })}
      close={close}
    >
      <Form.Item name="childId" label={t(text.child)} required>
        <TicketFinder besides={ticketId} />
      </Form.Item>
    </ActionDialog>
  );
}
