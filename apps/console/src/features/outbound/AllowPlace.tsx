import type { OutboundPlaceId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import styles from './Outbound.module.css';
import { text } from './text.ts';

/** One more place that may be called. */
export function AllowPlace() {
  const [form] = Form.useForm<{ place: string }>();
  const done = useDone();
  const allow = useMutation(
    api.outboundPlaces.allow.mutationOptions({
      onSuccess: () => {
        form.resetFields();
        return done(text.allowed, api.outboundPlaces.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={allow}
      initialValues={{ place: '' }}
      onFinish={({ place }) => allow.mutate({ id: newId<OutboundPlaceId>(), place })}
    >
      <div className={styles.line}>
        <Form.Item className={styles.place} name="place" label={t(text.place)} required>
          <Input autoComplete="off" spellCheck={false} placeholder="erp.example.com" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={allow.isPending}>
          {t(text.allow)}
        </Button>
      </div>
    </ApiForm>
  );
}
