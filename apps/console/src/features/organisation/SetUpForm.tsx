import { languages } from '@huiyin/contract/language';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { spoken } from '#shared/language.ts';
import { NewPasswordFields } from '#shared/NewPasswordFields.tsx';
import { prefer } from '#shared/preferences.ts';
import { languageNames, t } from '#shared/text.ts';
import { setUpDraft } from './set-up-draft.ts';
import { text } from './text.ts';
import { ownTimeZone, timeZones } from './time-zones.ts';

/** Makes the first account, and says what company this is. */
export function SetUpForm({ code, onSetUp }: { code: string | undefined; onSetUp(): unknown }) {
  const [form] = Form.useForm();
  const zones = useMemo(() => timeZones(new Date()), []);
  const setUp = useMutation(
    api.organisation.setUp.mutationOptions({
      onSuccess(_, { language }) {
        setUpDraft.drop();
        prefer({ language });
        return onSetUp();
      },
    }),
  );

  return (
    <ApiForm
      form={form}
      request={setUp}
      initialValues={{
        code: '',
        organisationName: '',
        language: spoken.get().language,
        timeZone: ownTimeZone(),
        openToNetwork: true,
        withSample: false,
        name: '',
        email: '',
        ...setUpDraft.read(),
        ...(code && { code }),
      }}
      onValuesChange={(_, fields) => setUpDraft.keep(fields)}
      onFinish={({ confirmation: _, ...fields }) => setUp.mutate(fields)}
    >
      <Form.Item name="code" label={t(text.code)} extra={t(text.codeHelp)} required>
        <Input autoFocus={!code} autoComplete="off" spellCheck={false} />
      </Form.Item>

      <h2>{t(text.company)}</h2>
      <Form.Item name="organisationName" label={t(text.organisationName)} required>
        <Input autoFocus={Boolean(code)} autoComplete="organization" />
      </Form.Item>
      <Form.Item name="language" label={t(text.language)} required>
        <Select options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      </Form.Item>
      <Form.Item name="timeZone" label={t(text.timeZone)} required>
        <Select showSearch options={zones} />
      </Form.Item>
      <Form.Item name="openToNetwork" valuePropName="checked" extra={t(text.openToNetworkHelp)}>
        <Checkbox>{t(text.openToNetwork)}</Checkbox>
      </Form.Item>

      <h2>{t(text.administrator)}</h2>
      <Form.Item name="name" label={t(text.name)} required>
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item name="email" label={t(text.email)} extra={t(text.emailHelp)} required>
        <Input type="email" autoComplete="username" spellCheck={false} />
      </Form.Item>
      <NewPasswordFields />

      <h2>{t(text.start)}</h2>
      <Form.Item name="withSample" valuePropName="checked" extra={t(text.withSampleHelp)}>
        <Checkbox>{t(text.withSample)}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={setUp.isPending}>
        {t(text.finish)}
      </Button>
    </ApiForm>
  );
}
