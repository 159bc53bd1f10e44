import type { TicketId } from '@huiyin/contract/ids';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

const MOST = 20;

/** Finds another ticket by its number, an order number, the customer's name or what stands in it. */
export function TicketFinder(props: {
  id?: string;
  besides: TicketId;
  value?: TicketId;
  onChange?(id: TicketId): void;
}) {
  const { besides, ...rest } = props;
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed.trim(), 200);
  const asked = { input: { words }, enabled: words !== '', placeholderData: keepPreviousData } as const;
  const named = useQuery(api.tickets.list.queryOptions(asked));
  const saying = useQuery(api.search.tickets.queryOptions(asked));
  const found = new Map(
    [...(named.data?.tickets ?? []), ...(saying.data?.found ?? []).map(({ ticket }) => ticket)]
      .filter(({ id }) => id !== besides)
      .slice(0, MOST)
      .map((ticket) => [ticket.id, ticket]),
  );
  const isFetching = named.isFetching || saying.isFetching;
  return (
    <Select<TicketId>
      {...rest}
      autoFocus
      aria-label={t(text.which)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t(text.which)}
      loading={isFetching}
      notFoundContent={t(words && !isFetching ? text.notFound : text.which)}
      options={[...found.values()].map(({ id, number, description, customerName }) => ({
        value: id,
        label: `${number} ${customerName ?? ''} ${description.slice(0, 40)}`,
      }))}
    />
  );
}
