import { type CustomerId, customerId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import type { CustomerChoice } from './customer-choice.ts';
import { Known } from './Known.tsx';
import { text } from './text.ts';

const ANONYMOUS = 'anonymous';
const NEW = 'new';

/** Finds a customer while one types a number, phone, email or name. */
export function CustomerFinder(props: { id?: string; choose(choice: CustomerChoice, aside?: string): void }) {
  const { id } = props;
  const [typed, setTyped] = useState('');
  const { name, aside } = withoutAside(typed.trim());
  const words = useDebounced(name, 200);
  const choose = (choice: CustomerChoice) => props.choose(choice, aside);
  const { data, error, isFetching } = useQuery(
    api.customers.find.queryOptions({
      input: { words },
      enabled: words !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const found = words === '' ? [] : (data?.customers ?? []);
  const options = [
    ...found.map((customer) => ({ value: customer.id as string, label: <Known customer={customer} /> })),
    ...(name ? [{ value: NEW, label: t(text.addNew, { words: name }) }] : []),
    { value: ANONYMOUS, label: t(text.anonymous) },
  ];
  const select = (value: string | null) => {
    if (value === ANONYMOUS) return choose({ kind: 'anonymous' });
    if (value === NEW) return choose(newCustomer(name));
    choose({ kind: 'known', customer: found.find((customer) => customer.id === value)! });
  };

  return (
    <Select<string | null>
      id={id}
      autoFocus
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t(text.find)}
      loading={isFetching}
      options={options}
      onSelect={select}
      value={null}
      defaultActiveFirstOption
      notFoundContent={error && failureText(error)}
    />
  );
}

function withoutAside(words: string): { name: string; aside?: string } {
  const [, name, aside] = /^(.+?)\s*[（(](.+)[)）]$/.exec(words) ?? [];
  return name && aside ? { name, aside } : { name: words };
}

// Digits or an address are no name: they are how to reach somebody.
function newCustomer(words: string): CustomerChoice {
  const isContact = /@|\d{5}/.test(words);
  const id = customerId.parse(uuidv7()) as CustomerId;
  return { kind: 'new', id, name: isContact ? '' : words, contact: isContact ? words : '' };
}
