import { languages } from '@huiyin/contract/language';
import type { CompanySettings } from '@huiyin/contract/organisation';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { languageNames, sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';
import { timeZones } from './time-zones.ts';

/** What the company is called, speaks and how it counts time. */
export function CompanyForm({ settings }: { settings: CompanySettings }) {
  const [form] = Form.useForm<CompanySettings>();
  const zones = useMemo(() => timeZones(new Date()), []);
  const done = useDone();
  const change = useMutation(
    api.organisation.change.mutationOptions({
      onSuccess: () => done(text.saved, api.organisation.key(), api.roster.key()),
    }),
  );
  return (
    <ApiForm
      form={form}
      request={change}
      initialValues={settings}
      onFinish={(values) => change.mutate(values)}
    >
      <Form.Item name="name" label={t(text.organisationName)} required>
        <Input autoComplete="organization" />
      </Form.Item>
      <Form.Item name="language" label={t(text.language)} extra={t(text.languageHelp)} required>
        <Select options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      </Form.Item>
      <Form.Item name="timeZone" label={t(text.timeZone)} extra={t(text.timeZoneHelp)} required>
        <Select showSearch options={zones} />
      </Form.Item>
      <Form.Item name="openToNetwork" valuePropName="checked" extra={t(text.openToNetworkNow)}>
        <Checkbox>{t(text.openToNetwork)}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
