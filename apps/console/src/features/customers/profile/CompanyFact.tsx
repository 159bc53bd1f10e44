import type { CustomerProfile } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import { text as customerText } from '../text.ts';
import { Fact } from './Fact.tsx';
import { text } from './text.ts';

/** The company that a person speaks for; of a company, the persons who speak for it. */
export function CompanyFact({
  customer: { kind, company, companyId, contactPersons },
  save,
}: {
  customer: CustomerProfile;
  save(companyId: CustomerId | null): Promise<unknown>;
}) {
  if (kind === 'company') {
    if (contactPersons.length === 0) return null;
    return (
      <Fact
        label={t(text.contactPersons)}
        value={null}
        shown={contactPersons.map((person) => <CustomerLink key={person.id} {...person} />)}
      />
    );
  }
  return (
    <Fact
      label={t(text.company)}
      value={companyId}
      shown={company && <CustomerLink {...company} />}
      save={save}
      editor={(value, change) => <CompanyFinder value={value} known={company} onChange={change} />}
    />
  );
}

const CustomerLink = ({ id, name, number }: { id: CustomerId; name: string; number: string }) => (
  <span>
    <Link to="/customers/$customerId" params={{ customerId: id }}>
      {name}
    </Link>{' '}
    {number}{' '}
  </span>
);

function CompanyFinder(props: {
  value: CustomerId | null;
  known: { id: CustomerId; name: string } | null;
  onChange(value: CustomerId | null): void;
}) {
  const { value, known, onChange } = props;
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed.trim(), 200);
  const { data, isFetching } = useQuery(
    api.customers.find.queryOptions({
      input: { words },
      enabled: words !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const companies = (data?.customers ?? []).filter(({ kind }) => kind === 'company');
  const listed = known && !companies.some(({ id }) => id === known.id) ? [known, ...companies] : companies;
  return (
    <Select<CustomerId | null>
      autoFocus
      allowClear
      aria-label={t(text.company)}
      placeholder={t(customerText.find)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      value={value}
      options={listed.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChange(id ?? null)}
    />
  );
}
