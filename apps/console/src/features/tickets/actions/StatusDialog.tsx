import type { DepartmentId } from '@huiyin/contract/ids';
import type { TicketDetail, TicketStatus } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { MinuteInput } from '../fields/MinuteInput.tsx';
import { QuickSelect } from '../fields/QuickSelect.tsx';
import { fieldText } from '../fields/text.ts';
import { useDepartments } from '../lookups.ts';
import { statusText } from '../text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { text } from './text.ts';

export type WorkStatus = Exclude<TicketStatus, 'new' | 'resolved' | 'closed'>;

interface Fields {
  departmentId?: DepartmentId | null;
  nextFollowUpAt?: string | null;
  reason?: string;
}

/** Says for whom one waits, or when one follows up. */
export function StatusDialog(props: { ticket: TicketDetail; status: WorkStatus; close(): void }) {
  const { ticket, status, close } = props;
  const { refresh } = useTicketChange();
  const departments = useDepartments();
  const change = useMutation(
    api.tickets.changeStatus.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  const finish = ({ departmentId, nextFollowUpAt, reason }: Fields) =>
    change.mutate({
      ticketId: ticket.id,
      status,
      departmentId: departmentId ?? undefined,
      nextFollowUpAt: nextFollowUpAt ? new Date(nextFollowUpAt) : undefined,
      reason: reason?.trim() || undefined,
    });

  return (
    <ActionDialog<Fields>
      title={t(statusText[status])}
      ok={t(statusText[status])}
      request={change}
      initial={{ departmentId: ticket.departmentIds[0] ?? null, nextFollowUpAt: null }}
      finish={finish}
      close={close}
    >
      {status === 'waiting-for-department' && (
        <Form.Item name="departmentId" label={t(fieldText.awaitedDepartmentId)}>
          <QuickSelect
            autoFocus
            label={t(fieldText.awaitedDepartmentId)}
            options={departments.map(({ id, name }) => ({ value: id as string, label: name }))}
          />
        </Form.Item>
      )}
      {status === 'following-up' && (
        <Form.Item name="nextFollowUpAt" label={t(text.followUpAt)}>
          <MinuteInput label={t(text.followUpAt)} autoFocus />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t(text.optionalReason)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
