import { Button, Form, Input, Select } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { text } from './text.ts';

export interface WebhookFields {
  name: string;
  url: string;
  /** None for every one. */
  events: string[];
}

/** Where to send, and what. */
export function WebhookForm(props: {
  initial: WebhookFields;
  events: readonly { value: string; label: string }[];
  request: { error: unknown; isPending: boolean };
  save(fields: WebhookFields): void;
}) {
  const { initial, events, request, save } = props;
  const [form] = Form.useForm<WebhookFields>();
  return (
    <ApiForm form={form} request={request} initialValues={initial} onFinish={save}>
      <Form.Item name="name" label={t(text.name)} required>
        <Input autoFocus autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item name="url" label={t(text.url)} required>
        <Input type="url" inputMode="url" placeholder="https://" autoComplete="off" />
      </Form.Item>
      <Form.Item name="events" label={t(text.events)}>
        <Select
          mode="multiple"
          allowClear
          placeholder={t(text.everyEvent)}
          options={[...events]}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={request.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
