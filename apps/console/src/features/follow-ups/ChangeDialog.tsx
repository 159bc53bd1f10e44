import type { FollowUp } from '@huiyin/contract/follow-ups';
import type { StaffId } from '@huiyin/contract/ids';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { understandingOf } from '#shared/follow-up/plan.ts';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { NewTime } from './NewTime.tsx';
import { text } from './text.ts';
import { useRefresh } from './use-refresh.ts';

interface Fields {
  dueAt?: string;
  staffId?: StaffId | null;
  what?: string;
  reason?: string;
}

/** Another time, another person or something else to do, with the reason that stays with it. */
export function ChangeDialog({ followUp, close }: { followUp: FollowUp; close(): void }) {
  const queries = useQueryClient();
  const refresh = useRefresh();
  const { id: followUpId, what, staffId } = followUp;
  const colleagues = useQuery(
    api.staff.list.queryOptions({ staleTime: 60_000, enabled: useMay('staff.read') }),
  ).data;
  const change = useMutation({
    mutationFn: async ({ dueAt: words, ...fields }: Fields) => {
      const dueAt = words?.trim()
        ? ((await queries.fetchQuery(understandingOf(words.trim()))).at ?? undefined)
        : undefined;
      const reason = fields.reason?.trim() || undefined;
      const wanted = { what: fields.what, staffId: fields.staffId ?? undefined, reason };
      await api.followUps.change.call({ followUpId, dueAt, ...wanted });
    },
    onSuccess: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActionDialog<Fields>
      title={t(text.changeWhich, { what })}
      ok={t(text.change)}
      initial={{ what, staffId }}
      request={change}
      finish={change.mutate}
      close={close}
    >
      <NewTime of={followUp} />
      <Form.Item
        name="reason"
        label={t(text.reason)}
        extra={t(text.reasonHelp)}
        validateTrigger="onSubmit"
        rules={[
          ({ getFieldValue }) => ({
            required: Boolean(getFieldValue('dueAt')?.trim()),
            message: t(sharedText.required),
          }),
        ]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="staffId" label={t(text.who)}>
        <QuickSelect
          label={t(text.who)}
          options={(colleagues?.staff ?? []).map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      </Form.Item>
      <Form.Item name="what" label={t(text.what)}>
        <Input maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
