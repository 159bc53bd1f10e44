import type { DepartmentId } from '@huiyin/contract/ids';
import type { TicketDetail, TicketStatus } from '@huiyin/contract/tickets';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { PlanField } from '#shared/follow-up/PlanField.tsx';
import { type PlanDraft, readPlan } from '#shared/follow-up/plan.ts';
import { planText } from '#shared/follow-up/text.ts';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { fieldText } from '../fields/text.ts';
import { useDepartments } from '../lookups.ts';
import { statusText } from '../text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

export type WorkStatus = Exclude<TicketStatus, 'new' | 'resolved' | 'closed'>;

interface Fields {
  departmentId?: DepartmentId | null;
  followUp?: PlanDraft;
  reason?: string;
}

/** Says for whom one waits, or when one follows up. */
export function StatusDialog(props: { ticket: TicketDetail; status: WorkStatus; close(): void }) {
  const { ticket, status, close } = props;
  const { refresh } = useTicketChange();
  const queries = useQueryClient();
  const departments = useDepartments();
  const change = useMutation({
    mutationFn: async ({ departmentId, followUp, reason }: Fields) =>
      api.tickets.changeStatus.call({
        ticketId: ticket.id,
        status,
        departmentId: departmentId ?? undefined,
        followUp: await readPlan(queries, followUp),
        reason: reason?.trim() || undefined,
      }),
    onSuccess: () => {
      close();
      return refresh();
    },
  });

  return (
    <ActionDialog<Fields>
      title={t(statusText[status])}
      ok={t(statusText[status])}
      request={change}
      initial={{ departmentId: ticket.departmentIds[0] ?? null }}
      fieldNames={{ dueAt: 'followUp', staffId: 'followUp' }}
      finish={change.mutate}
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
        <Form.Item name="followUp" label={t(planText.followUp)}>
          <PlanField autoFocus />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t(text.optionalReason)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
