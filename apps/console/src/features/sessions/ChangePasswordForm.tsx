import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { NewPasswordFields } from '#shared/NewPasswordFields.tsx';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './profile-text.ts';

interface Values {
  current: string;
  password: string;
  confirmation: string;
}

export function ChangePasswordForm() {
  const [form] = Form.useForm<Values>();
  const done = useDone();
  const change = useMutation(
    api.profile.changePassword.mutationOptions({
      onSuccess() {
        form.resetFields();
        return done(text.changed, api.sessions.list.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={change}
      initialValues={{ current: '' }}
      onFinish={({ current, password }) => change.mutate({ current, password })}
    >
      <p>{t(text.changeHelp)}</p>
      <Form.Item name="current" label={t(text.current)} required>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields replaces />
      <Button htmlType="submit" loading={change.isPending}>
        {t(text.change)}
      </Button>
    </ApiForm>
  );
}
