import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { text } from './profile-text.ts';

/**
 * Asks for a link to choose a new password. Says the same whether or not there is such an account,
 * and at once where nothing can be sent.
 */
export function ForgottenForm() {
  const [form] = Form.useForm<{ email: string }>();
  const request = useMutation(api.accountLinks.request.mutationOptions());
  const { data: installation } = useQuery(api.organisation.state.queryOptions());
  const byMail = request.data?.byMail ?? (installation?.sendsMail === false ? false : undefined);
  if (byMail !== undefined) {
    return (
      <div role="status">
        <Alert type={byMail ? 'success' : 'info'} showIcon title={t(byMail ? text.sent : text.noMail)} />
      </div>
    );
  }
  return (
    <ApiForm
      form={form}
      request={request}
      initialValues={{ email: '' }}
      onFinish={(values) => request.mutate(values)}
    >
      <p>{t(text.forgottenHint)}</p>
      <Form.Item name="email" label={t(text.email)} required>
        <Input type="email" autoFocus autoComplete="username" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={request.isPending}>
        {t(text.send)}
      </Button>
    </ApiForm>
  );
}
