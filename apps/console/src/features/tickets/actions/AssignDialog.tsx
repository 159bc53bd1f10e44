import type { GroupId, StaffId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { fieldText } from '../fields/text.ts';
import { useColleagues, useGroups } from '../lookups.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

interface Fields {
  handlerId: StaffId | null;
  groupId: GroupId | null;
  reason?: string;
}

/** Gives a ticket to a colleague, a group, or both; says so when they are away. */
export function AssignDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const { message } = App.useApp();
  const { refresh } = useTicketChange();
  const colleagues = useColleagues();
  const groups = useGroups();
  const assign = useMutation(
    api.tickets.assign.mutationOptions({
      onSuccess: ({ warnings }) => {
        if (warnings.length > 0) void message.warning(t(text.away));
        else void message.success(t(text.assigned));
        close();
        return refresh();
      },
    }),
  );
  const finish = ({ handlerId, groupId, reason }: Fields) =>
    assign.mutate({ ticketId: ticket.id, handlerId, groupId, reason: reason?.trim() || undefined });
  const options = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <ActionDialog<Fields>
      title={t(text.assign)}
      ok={t(text.assign)}
      request={assign}
      initial={{ handlerId: ticket.handlerId, groupId: ticket.groupId }}
      finish={finish}
      close={close}
    >
      <Form.Item name="handlerId" label={t(fieldText.handlerId)}>
        <QuickSelect autoFocus label={t(fieldText.handlerId)} options={options(colleagues)} />
      </Form.Item>
      <Form.Item name="groupId" label={t(fieldText.groupId)}>
        <QuickSelect label={t(fieldText.groupId)} options={options(groups)} />
      </Form.Item>
      <Form.Item name="reason" label={t(text.optionalReason)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
