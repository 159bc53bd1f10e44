import type { StaffId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useColleagues } from '../lookups.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Lets only some people see a ticket. */
export function RestrictDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const { id: me } = useMe();
  const { refresh } = useTicketChange();
  const { handlerId } = ticket;
  const concerned = handlerId && handlerId !== me ? [me, handlerId] : [me];
  const colleagues = useColleagues();
  const restrict = useMutation(
    api.tickets.restrict.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ staffIds: StaffId[]; reason: string }>
      title={t(text.restrict)}
      ok={t(text.restrict)}
      hint={t(text.restrictHint)}
      request={restrict}
      initial={{ staffIds: ticket.restrictedTo ?? concerned, reason: '' }}
      finish={(fields) => restrict.mutate({ ticketId: ticket.id, ...fields })}
      close={close}
    >
      <Form.Item name="staffIds" label={t(text.restrictWho)}>
        <QuickSelect
          multiple
          label={t(text.restrictWho)}
          options={colleagues.map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
