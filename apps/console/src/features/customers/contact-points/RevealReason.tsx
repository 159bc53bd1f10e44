import { Button, Form, Input, Modal } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Asks who does not serve the customer why they need to see the contact point. */
export function RevealReason(props: {
  request: { error: unknown; isPending: boolean };
  see(reason: string): void;
  close(): void;
}) {
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal open title={t(text.reason)} footer={null} onCancel={props.close} width={400}>
      <ApiForm
        form={form}
        request={props.request}
        initialValues={{ reason: '' }}
        onFinish={({ reason }) => props.see(reason)}
      >
        <Form.Item name="reason" label={t(text.reason)} extra={t(text.reasonHelp)} required>
          <Input autoFocus maxLength={200} placeholder={t(text.reasonPlaceholder)} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={props.request.isPending}>
          {t(text.reveal)}
        </Button>
      </ApiForm>
    </Modal>
  );
}
