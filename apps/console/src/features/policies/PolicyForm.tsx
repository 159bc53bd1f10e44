import type { Calendar } from '@huiyin/contract/calendars';
import { customerLevels } from '@huiyin/contract/customers';
import type { Label } from '@huiyin/contract/language';
import { policyHours, promises } from '@huiyin/contract/policies';
import { channels, natures, priorities, sources } from '@huiyin/contract/ticket-words';
import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import styles from './PolicyForm.module.css';
import type { PolicyFields } from './policy-fields.ts';
import type { PolicyNames } from './policy-names.ts';
import { policySays } from './policy-says.ts';
import { TargetField } from './TargetField.tsx';
import { sourceText, text } from './text.ts';

/** To which tickets a policy applies, and what it promises them. */
export function PolicyForm(props: {
  initial: PolicyFields;
  now: PolicyFields | undefined;
  names: PolicyNames;
  calendars: readonly Calendar[];
  request: { error: unknown; isPending: boolean };
  save(fields: PolicyFields, was: PolicyFields | undefined): void;
}) {
  const { names, calendars, ...edit } = props;
  const [form] = Form.useForm<PolicyFields>();
  return (
    <SettingForm form={form} {...edit} says={policySays(names, calendars)} requiredMark={false}>
      <Form.Item name="name" label={t(text.name)} required>
        <Input maxLength={50} />
      </Form.Item>

      <h2 className={styles.part}>{t(text.conditions)}</h2>
      <p>{t(text.conditionsHelp)}</p>
      <Several name="priorities" label={text.priorities} options={optionsOf(priorities, names.priorities)} />
      <Several name="channels" label={text.channels} options={optionsOf(channels, names.channels)} />
      <Several name="natures" label={text.natures} options={optionsOf(natures, names.natures)} />
      <Several
        name="categoryIds"
        label={text.categories}
        options={names.categories.map(({ id, path }) => ({ value: id, label: path }))}
      />
      <Several name="customerLevels" label={text.levels} options={optionsOf(customerLevels, names.levels)} />
      <Several name="sources" label={text.sources} options={optionsOf(sources, sourceText)} />

      <h2 className={styles.part}>{t(text.targets)}</h2>
      {promises.map((promise) => (
        <Form.Item key={promise} name={promise}>
          <TargetField promise={promise} />
        </Form.Item>
      ))}
      <Form.Item name="hours" label={t(text.countedIn)}>
        <Radio.Group options={policyHours.map((value) => ({ value, label: t(text[value]) }))} />
      </Form.Item>
      <Form.Item name="calendarId" label={t(text.calendar)} required>
        <Select options={calendars.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="escalateEveryMinutes" label={t(text.escalateEvery)} required>
        <InputNumber min={5} max={10_080} precision={0} />
      </Form.Item>
    </SettingForm>
  );
}

function Several(props: {
  name: keyof PolicyFields;
  label: Label;
  options: { value: string; label: string }[];
}) {
  const { name, label, options } = props;
  return (
    <Form.Item name={name} label={t(label)}>
      <Select mode="multiple" allowClear optionFilterProp="label" options={options} />
    </Form.Item>
  );
}

const optionsOf = <Value extends string>(values: readonly Value[], names: Record<Value, Label>) =>
  values.map((value) => ({ value, label: t(names[value]) }));
