import { priorityText } from '@huiyin/contract/ticket-labels';
import { type Priority, priorities, type TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { fieldText } from '../fields/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Raises or lowers the priority, with the reason that the story keeps. */
export function PriorityDialog(props: {
  ticket: TicketDetail;
  /** What it begins with, where something speaks for it. */
  suggested?: { priority: Priority; reason: string };
  close(): void;
}) {
  const { ticket, suggested, close } = props;
  const { refresh } = useTicketChange();
  const change = useMutation(
    api.tickets.changePriority.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ priority: Priority; reason: string }>
      title={t(text.changePriority)}
      ok={t(text.changePriority)}
      hint={t(text.priorityMoves)}
      request={change}
      initial={suggested ?? { priority: ticket.priority, reason: '' }}
      finish={(fields) => change.mutate({ ticketId: ticket.id, ...fields })}
      close={close}
    >
      <Form.Item name="priority" label={t(fieldText.priority)} required>
        <Chips label={t(fieldText.priority)} options={priorities} names={priorityText} />
      </Form.Item>
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
