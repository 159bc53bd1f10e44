import { customerTag } from '@huiyin/contract/customers';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Chooses one of the tags in use, or takes the one that is typed. */
export function TagFilter(props: {
  className: string | undefined;
  value: string | undefined;
  onChange(tag: string | undefined): void;
}) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { data, isLoading } = useQuery(api.customers.tags.queryOptions({ enabled: open }));
  const used = data?.tags ?? [];
  const own = customerTag.safeParse(typed).data;
  const offered = own && !used.includes(own) ? [...used, own] : used;
  return (
    <Select
      {...props}
      aria-label={t(text.tag)}
      allowClear
      placeholder={t(text.anyTag)}
      popupMatchSelectWidth={200}
      onOpenChange={setOpen}
      loading={isLoading}
      notFoundContent={isLoading ? null : t(text.noTags)}
      showSearch={{
        onSearch: setTyped,
        filterOption: (words, option) => !!option && fits(option.value, words),
      }}
      options={offered.map((value) => ({ value, label: value }))}
    />
  );
}

const fits = (tag: string, words: string) => tag.toLowerCase().includes(words.trim().toLowerCase());
