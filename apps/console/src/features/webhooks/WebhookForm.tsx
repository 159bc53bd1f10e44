import { Alert, Form, Input, Select } from 'antd';
import { useMay } from '#shared/session.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
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
  now: WebhookFields | undefined;
  events: readonly { value: string; label: string }[];
  request: { error: unknown; isPending: boolean };
  save(fields: WebhookFields, was: WebhookFields | undefined): void;
}) {
  const { events, ...edit } = props;
  const seesTickets = useMay('tickets.read');
  const nameOf = (name: string) => events.find(({ value }) => value === name)?.label ?? name;
  const [form] = Form.useForm<WebhookFields>();
  return (
    <SettingForm form={form} {...edit} says={saysWith(nameOf)}>
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
      <Form.Item>
        <Alert
          type={seesTickets ? 'info' : 'warning'}
          showIcon
          title={t(seesTickets ? text.ownEyes : text.ownBlind)}
        />
      </Form.Item>
    </SettingForm>
  );
}

const saysWith = (nameOf: (event: string) => string): Says<WebhookFields> => ({
  name: { label: text.name, words: (name) => name },
  url: { label: text.url, words: (url) => url },
  events: {
    label: text.events,
    words: (events) =>
      events.length > 0 ? events.map(nameOf).join(t(sharedText.between)) : t(text.everyEvent),
  },
});
