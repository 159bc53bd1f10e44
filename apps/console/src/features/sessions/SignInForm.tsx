import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import type { PasswordTaken } from './SignInSteps.tsx';
import { text } from './text.ts';

/** Asks who is there. */
export function SignInForm({ onPassword }: { onPassword(answer: PasswordTaken): unknown }) {
  const [form] = Form.useForm<{ account: string; password: string }>();
  const signIn = useMutation(api.sessions.signIn.mutationOptions({ onSuccess: onPassword }));

  return (
    <ApiForm
      form={form}
      request={signIn}
      initialValues={{ account: '', password: '' }}
      onFinish={(fields) => signIn.mutate(fields)}
    >
      <Form.Item name="account" label={t(text.account)} required>
        <Input autoFocus autoComplete="username webauthn" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t(text.password)} required>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t(text.signIn)}
      </Button>
    </ApiForm>
  );
}
