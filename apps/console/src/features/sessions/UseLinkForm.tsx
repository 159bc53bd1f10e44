import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { NewPasswordFields } from '#shared/NewPasswordFields.tsx';
import { t } from '#shared/text.ts';
import { text } from './profile-text.ts';
import type { PasswordTaken } from './SignInSteps.tsx';

interface Values {
  name: string;
  email: string;
  password: string;
  confirmation: string;
}

/** Chooses a password by a link, and signs in with it. */
export function UseLinkForm(props: {
  token: string;
  person: { kind: 'invitation' | 'password-reset'; name: string; email: string };
  onPassword(answer: PasswordTaken): unknown;
}) {
  const { token, person, onPassword } = props;
  const { kind, name, email } = person;
  const [form] = Form.useForm<Values>();
  const signIn = useMutation(api.sessions.signIn.mutationOptions({ onSuccess: onPassword }));
  const use = useMutation(
    api.accountLinks.use.mutationOptions({
      onSuccess: (_, { password }) => signIn.mutate({ account: email, password }),
    }),
  );
  return (
    <ApiForm
      form={form}
      request={use.error ? use : signIn}
      initialValues={{ name, email }}
      onFinish={({ name, password }) =>
        use.mutate({ token, password, ...(kind === 'invitation' ? { name } : {}) })
      }
    >
      <p>{t(kind === 'invitation' ? text.welcomeHint : text.resetHint, { name })}</p>
      <Form.Item name="email" label={t(text.email)} required>
        <Input disabled autoComplete="username" />
      </Form.Item>
      {kind === 'invitation' && (
        <Form.Item name="name" label={t(text.name)} required>
          <Input autoComplete="name" />
        </Form.Item>
      )}
      <NewPasswordFields />
      <Button type="primary" htmlType="submit" block loading={use.isPending || signIn.isPending}>
        {t(text.enter)}
      </Button>
    </ApiForm>
  );
}
