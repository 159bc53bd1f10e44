import type { Account } from '@huiyin/contract/staff';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { api } from '#shared/api.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { useDone } from '#shared/use-done.ts';
import { AccountFields } from './AccountFields.tsx';
import { type AccountValues, accountInput, accountValues } from './account-values.ts';
import { text } from './text.ts';

/** Changes an account, on top of what others change meanwhile. */
export function AccountForm({ account, onSaved }: { account: Account; onSaved(): void }) {
  const { id } = account;
  const [form] = Form.useForm<AccountValues>();
  const done = useDone();
  const now = useQuery(api.staff.account.queryOptions({ input: { id }, initialData: account }));
  const change = useMutation(
    api.staff.change.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.staff.key(), api.sessions.key());
      },
      onError: () => now.refetch(),
    }),
  );
  return (
    <SettingForm
      form={form}
      request={change}
      initial={accountValues(account)}
      now={accountValues(now.data)}
      says={says}
      save={(values, was) => change.mutate({ id, ...accountInput(values), was: was && accountInput(was) })}
    >
      <AccountFields />
    </SettingForm>
  );
}

// Roles, departments and groups never clash: who came and who went stays so.
const says: Says<AccountValues> = {
  name: { label: text.name, words: (name) => name },
  email: { label: text.email, words: (email) => email },
  userName: { label: text.userName, words: (userName) => userName },
};
