import { type Language, languages } from '@huiyin/contract/language';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { prefer } from '#shared/preferences.ts';
import { useMe } from '#shared/session.ts';
import { languageNames, sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './profile-text.ts';

interface Values {
  name: string;
  email: string;
  userName: string;
  language: Language;
}

/** What somebody may decide about themselves. */
export function ProfileForm() {
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const done = useDone();
  const change = useMutation(
    api.profile.change.mutationOptions({
      onSuccess(_, { language }) {
        prefer({ language });
        return done(text.saved, api.sessions.key(), api.staff.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={change}
      initialValues={{ name: me.name, email: me.email, userName: me.userName ?? '', language: me.language }}
      onFinish={({ name, userName, language }) =>
        change.mutate({ name, userName: userName.trim() || null, language })
      }
    >
      <Form.Item name="name" label={t(text.name)} required>
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item name="email" label={t(text.email)} extra={t(text.emailHelp)} required>
        <Input readOnly variant="filled" />
      </Form.Item>
      <Form.Item name="userName" label={t(text.userName)} extra={t(text.userNameHelp)}>
        <Input autoComplete="username" spellCheck={false} />
      </Form.Item>
      <Form.Item name="language" label={t(text.language)} required>
        <Select options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
