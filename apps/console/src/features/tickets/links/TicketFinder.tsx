import type { TicketId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Finds another ticket by its number, an order number or the customer's name. */
export function TicketFinder(props: {
  id?: string;
  besides: TicketId;
  value?: TicketId;
  onChange?(id: TicketId): void;
}) {
  const { besides, ...rest } = props;
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed.trim(), 200);
  const { data, isFetching } = useQuery(
    api.tickets.list.queryOptions({
      input: { words },
      enabled: words !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const found = (data?.tickets ?? []).filter(({ id }) => id !== besides).slice(0, 20);
  return (
    <Select<TicketId>
      {...rest}
      autoFocus
      aria-label={t(text.which)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t(text.which)}
      loading={isFetching}
      options={found.map(({ id, number, description, customerName }) => ({
        value: id,
        label: `${number} ${customerName ?? ''} ${description.slice(0, 40)}`,
      }))}
    />
  );
}
