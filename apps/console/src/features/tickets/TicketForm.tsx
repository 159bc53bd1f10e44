import { channels, emotions, natures, priorities } from '@huiyin/contract/tickets';
import { Button, Form, type FormInstance, Input } from 'antd';
import type { ReactNode } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { Chips } from '#shared/Chips.tsx';
import { useShortcut } from '#shared/keyboard.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './TicketForm.module.css';
import { channelText, emotionText, natureText, priorityText, text } from './text.ts';
import type { TicketFields } from './ticket-fields.ts';

/** Records a contact with a customer: first what is needed, then what helps to sort it. */
export function TicketForm<Customer>(props: {
  form: FormInstance<TicketFields<Customer>>;
  initial: TicketFields<Customer>;
  /** Chooses the customer; the form gives it `value` and `onChange`. */
  customerField: ReactNode;
  request: { error: unknown; isPending: boolean };
  onTyped(fields: TicketFields<Customer>): void;
  save(fields: TicketFields<Customer>): void;
}) {
  const { form, initial, customerField, request } = props;
  useShortcut('mod+enter', sharedText.save, form.submit);

  return (
    <ApiForm
      form={form}
      request={request}
      fieldNames={{ customerId: 'customer', name: 'customer' }}
      className={styles.form}
      initialValues={initial}
      onValuesChange={(_, fields) => props.onTyped(fields)}
      onFinish={props.save}
    >
      <Form.Item name="channel" label={t(text.channel)} required>
        <Chips label={t(text.channel)} options={channels} names={channelText} />
      </Form.Item>
      <Form.Item name="customer" label={t(text.customer)} required>
        {customerField}
      </Form.Item>
      <Form.Item name="description" label={t(text.description)} extra={t(text.descriptionHelp)} required>
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="nature" label={t(text.nature)}>
        <Chips label={t(text.nature)} options={natures} names={natureText} optional />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item name="emotion" label={t(text.emotion)}>
          <Chips label={t(text.emotion)} options={emotions} names={emotionText} optional />
        </Form.Item>
        <Form.Item name="priority" label={t(text.priority)}>
          <Chips label={t(text.priority)} options={priorities} names={priorityText} optional />
        </Form.Item>
      </div>
      <div className={styles.end}>
        <Button type="primary" htmlType="submit" loading={request.isPending}>
          {t(text.saveRecord)}
        </Button>
        <small>{t(text.kept)}</small>
      </div>
    </ApiForm>
  );
}
