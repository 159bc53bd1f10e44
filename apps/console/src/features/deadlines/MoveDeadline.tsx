import { type Deadline, deadlineKinds } from '@huiyin/contract/deadlines';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { text } from './text.ts';

interface MoveFields {
  dueAt: Dayjs;
  reason: string;
}

/** Names another due time, with the reason that stays with it. */
export function MoveDeadline(props: { deadline: Deadline; subject: string; close(): void }) {
  const { deadline, subject, close } = props;
  const queries = useQueryClient();
  const [form] = Form.useForm<MoveFields>();
  const move = useMutation(
    api.deadlines.move.mutationOptions({
      onSuccess: () => {
        close();
        return queries.invalidateQueries({ queryKey: api.deadlines.listOf.key({ input: { subject } }) });
      },
    }),
  );
  return (
    <Modal
      open
      title={t(text.moveWhich, { kind: t(deadlineKinds[deadline.kind]) })}
      okText={t(sharedText.save)}
      cancelText={t(sharedText.cancel)}
      okButtonProps={{ loading: move.isPending }}
      onOk={form.submit}
      onCancel={close}
    >
      <ApiForm
        form={form}
        request={move}
        requiredMark={false}
        initialValues={{ dueAt: dayjs(deadline.dueAt), reason: '' }}
        onFinish={({ dueAt, reason }) =>
          move.mutate({ deadlineId: deadline.id, dueAt: dueAt.toDate(), reason })
        }
      >
        <Form.Item
          name="dueAt"
          label={t(text.newDueTime)}
          rules={[{ required: true, message: t(sharedText.required) }]}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        </Form.Item>
        <Form.Item name="reason" label={t(text.moveReason)} extra={t(text.moveReasonHelp)}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </ApiForm>
    </Modal>
  );
}
