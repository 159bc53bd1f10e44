import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Works on a finished ticket again, saying why. */
export function ReopenDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const { refresh } = useTicketChange();
  const reopen = useMutation(
    api.tickets.reopen.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ reason: string }>
      title={t(text.reopen)}
      ok={t(text.reopen)}
      request={reopen}
      initial={{ reason: '' }}
      finish={({ reason }) => reopen.mutate({ ticketId: ticket.id, reason })}
      close={close}
    >
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
