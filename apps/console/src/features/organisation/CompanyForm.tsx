import { languages } from '@huiyin/contract/language';
import type { CompanySettings } from '@huiyin/contract/organisation';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '#shared/api.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { languageNames, sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';
import { timeZones } from './time-zones.ts';

/** What the company is called, speaks and how it counts time. */
export function CompanyForm({ settings }: { settings: CompanySettings }) {
  const [form] = Form.useForm<CompanySettings>();
  const [initial] = useState(settings);
  const zones = useMemo(() => timeZones(new Date()), []);
  const queries = useQueryClient();
  const done = useDone();
  const change = useMutation(
    api.organisation.change.mutationOptions({
      onSuccess: () => done(text.saved, api.organisation.key(), api.roster.key()),
      onError: () => queries.invalidateQueries({ queryKey: api.organisation.key() }),
    }),
  );
  return (
    <SettingForm
      form={form}
      request={change}
      initial={initial}
      now={settings}
      says={says}
      save={(values, was) => change.mutate({ ...values, was })}
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
      <Form.Item name="openToNetwork" valuePropName="checked" extra={<OpenToNetworkHelp />}>
        <Checkbox>{t(text.openToNetwork)}</Checkbox>
      </Form.Item>
    </SettingForm>
  );
}

function OpenToNetworkHelp() {
  // The door is opened and closed within a second after it was saved.
  const { data } = useQuery(api.organisation.addresses.queryOptions({ refetchInterval: 2_000 }));
  const address = data?.addresses.join(t(sharedText.between));
  return (
    <>
      {t(text.openToNetworkNow)}
      {address && <div>{t(text.colleaguesOpen, { address })}</div>}
    </>
  );
}

const says: Says<CompanySettings> = {
  name: { label: text.organisationName, words: (name) => name },
  language: { label: text.language, words: (language) => languageNames[language] },
  timeZone: { label: text.timeZone, words: (timeZone) => timeZone },
};
