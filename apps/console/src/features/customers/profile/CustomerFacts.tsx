import {
  type CustomerFields,
  type CustomerProfile,
  customerKinds,
  customerLevels,
} from '@huiyin/contract/customers';
import { channelText } from '@huiyin/contract/ticket-labels';
import { type Channel, channels } from '@huiyin/contract/tickets';
import { Input, Select } from 'antd';
import { t } from '#shared/text.ts';
import { Tags } from '../Tags.tsx';
import { text as customerText, kindText, levelText } from '../text.ts';
import { useChangeCustomer } from '../use-change-customer.ts';
import { CompanyFact } from './CompanyFact.tsx';
import styles from './CustomerFacts.module.css';
import { Fact } from './Fact.tsx';
import { Several } from './Several.tsx';
import { text } from './text.ts';

/** What is known of a customer, each fact changed in its place. */
export function CustomerFacts({ customer }: { customer: CustomerProfile }) {
  const change = useChangeCustomer(customer);
  const save =
    <Name extends keyof CustomerFields>(name: Name) =>
    (value: CustomerFields[Name]) =>
      change({ [name]: value });

  const line = (name: 'name' | 'preferredHours', most: number) => (
    <Fact
      label={t(text[name])}
      value={customer[name]}
      shown={customer[name]}
      save={save(name)}
      editor={(value, change) => (
        <Input
          autoFocus
          aria-label={t(text[name])}
          maxLength={most}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    />
  );
  const words = (name: 'expectations' | 'remarks', most: number) => (
    <Fact
      label={t(text[name])}
      value={customer[name]}
      shown={customer[name]}
      save={save(name)}
      editor={(value, change) => (
        <Input.TextArea
          autoFocus
          aria-label={t(text[name])}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={most}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    />
  );
  const several = (name: 'otherNames' | 'specialNeeds' | 'tags', placeholder?: string) => (
    <Fact
      label={t(text[name])}
      value={customer[name]}
      shown={
        customer[name].length > 0 &&
        (name === 'tags' ? <Tags tags={customer.tags} linked /> : customer[name].join('\n'))
      }
      save={save(name)}
      editor={(value, change) => (
        <Several label={t(text[name])} placeholder={placeholder} value={value} onChange={change} />
      )}
    />
  );

  return (
    <dl className={styles.facts}>
      {several('specialNeeds', t(customerText.needsPlaceholder))}
      {line('name', 100)}
      {several('otherNames')}
      <Fact
        label={t(text.level)}
        value={customer.level}
        shown={t(levelText[customer.level])}
        save={save('level')}
        editor={(value, change) => (
          <Select
            autoFocus
            aria-label={t(text.level)}
            value={value}
            options={customerLevels.map((value) => ({ value, label: t(levelText[value]) }))}
            onChange={change}
          />
        )}
      />
      <Fact
        label={t(text.preferredChannel)}
        value={customer.preferredChannel}
        shown={customer.preferredChannel && t(channelText[customer.preferredChannel])}
        save={save('preferredChannel')}
        editor={(value, change) => (
          <Select<Channel | null>
            autoFocus
            allowClear
            aria-label={t(text.preferredChannel)}
            value={value}
            options={channels.map((value) => ({ value, label: t(channelText[value]) }))}
            onChange={(channel) => change(channel ?? null)}
          />
        )}
      />
      {line('preferredHours', 200)}
      {words('expectations', 500)}
      {several('tags')}
      <Fact
        label={t(text.kind)}
        value={customer.kind}
        shown={t(kindText[customer.kind])}
        save={save('kind')}
        editor={(value, change) => (
          <Select
            autoFocus
            aria-label={t(text.kind)}
            value={value}
            options={customerKinds.map((value) => ({ value, label: t(kindText[value]) }))}
            onChange={change}
          />
        )}
      />
      <CompanyFact customer={customer} save={save('companyId')} />
      {words('remarks', 5000)}
    </dl>
  );
}
