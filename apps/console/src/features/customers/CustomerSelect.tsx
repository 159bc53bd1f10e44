import type { CustomerId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import { Known } from './Known.tsx';
import { text } from './text.ts';

/** Chooses another customer who is there already. */
export function CustomerSelect(props: {
  id: string;
  besides: CustomerId;
  value: CustomerId | undefined;
  onChange(id: CustomerId): void;
}) {
  const { besides, ...rest } = props;
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed.trim(), 200);
  const { data, isFetching } = useQuery(
    api.customers.find.queryOptions({
      input: { words },
      enabled: words !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const found = (data?.customers ?? []).filter(({ id }) => id !== besides);
  return (
    <Select<CustomerId>
      {...rest}
      autoFocus
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t(text.find)}
      loading={isFetching}
      notFoundContent={t(words && !isFetching ? text.noneFound : text.find)}
      options={found.map((customer) => ({ value: customer.id, label: <Known customer={customer} /> }))}
    />
  );
}
