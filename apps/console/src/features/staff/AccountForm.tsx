import type { Account } from '@huiyin/contract/staff';
import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { AccountFields } from './AccountFields.tsx';
import { type AccountValues, accountInput } from './account-values.ts';
import { text } from './text.ts';

/** Changes an account. */
export function AccountForm({ account, onSaved }: { account: Account; onSaved(): void }) {
  const [form] = Form.useForm<AccountValues>();
  const done = useDone();
  const change = useMutation(
    api.staff.change.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.staff.key(), api.sessions.key());
      },
    }),
  );
  const { name, email, userName, roleIds, departmentIds, groupIds } = account;
  return (
    <ApiForm
      form={form}
      request={change}
      initialValues={{ name, email, userName: userName ?? '', roleIds, departmentIds, groupIds }}
      onFinish={(values) => change.mutate({ id: account.id, ...accountInput(values) })}
    >
      <AccountFields />
      <Button type="primary" htmlType="submit" block loading={change.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
