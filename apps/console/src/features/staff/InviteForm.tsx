import type { StaffId } from '@huiyin/contract/ids';
import { languages } from '@huiyin/contract/language';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { languageNames, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { AccountFields } from './AccountFields.tsx';
import { type AccountValues, accountInput } from './account-values.ts';
import { text } from './text.ts';

/** Invites somebody; `onInvited` gets the link to hand over, where it does not go by mail. */
export function InviteForm(props: {
  /** Who it is, where that is known. */
  name?: string;
  onInvited(name: string, link: string | null, id: StaffId): void;
}) {
  const { name = '', onInvited } = props;
  const [form] = Form.useForm<AccountValues>();
  const [id] = useState(() => newId<StaffId>());
  const done = useDone();
  const invite = useMutation(
    api.staff.invite.mutationOptions({
      onSuccess({ link }, { name }) {
        onInvited(name, link, id);
        return done(link ? text.saved : text.invitedByMail, api.staff.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={invite}
      initialValues={{
        name,
        email: '',
        userName: '',
        roleIds: [],
        departmentIds: [],
        groupIds: [],
        language: 'zh-CN',
      }}
      onFinish={(values) => invite.mutate({ id, ...accountInput(values), language: values.language! })}
    >
      <AccountFields />
      <Form.Item name="language" label={t(text.language)} required>
        <Select options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={invite.isPending}>
        {t(text.sendInvitation)}
      </Button>
    </ApiForm>
  );
}
