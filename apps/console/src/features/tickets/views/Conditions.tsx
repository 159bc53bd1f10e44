import type { Label } from '@huiyin/contract/language';
import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { t } from '#shared/text.ts';
import { conditionLabel, type dayText, wordsOfCondition } from './filter-words.ts';
import type { TicketSearch } from './ticket-search.ts';
import styles from './Views.module.css';

export interface Narrowing {
  search: TicketSearch;
  set(news: Partial<TicketSearch>): void;
}

export interface Option {
  value: string | number;
  label: string;
}

const searched = { optionFilterProp: 'label' } as const;

/** Any of these. */
export function SomeOf(props: Narrowing & { name: keyof TicketSearch; options: Option[] }) {
  const { search, set, name, options } = props;
  const label = conditionLabel(name);
  return (
    <Select
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      aria-label={label}
      placeholder={label}
      showSearch={searched}
      options={options}
      value={(search[name] as Option['value'][] | undefined) ?? []}
      onChange={(values: Option['value'][]) => set({ [name]: values.length > 0 ? values : undefined })}
    />
  );
}

/** Any of the few words of a field. */
export function SomeWords({ name, ...narrowing }: Narrowing & { name: keyof typeof wordsOfCondition }) {
  const words: [string, Label][] = Object.entries(wordsOfCondition[name]);
  return (
    <SomeOf
      {...narrowing}
      name={name}
      options={words.map(([value, label]) => ({ value, label: t(label) }))}
    />
  );
}

export function OneOf(props: Narrowing & { name: 'departmentId'; options: Option[] }) {
  const { search, set, name, options } = props;
  const label = conditionLabel(name);
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      showSearch={searched}
      options={options}
      value={search[name] as string | undefined}
      onChange={(value?: string) => set({ [name]: value as TicketSearch['departmentId'] })}
    />
  );
}

export function Either(props: Narrowing & { name: 'rated'; yes: Label; no: Label }) {
  const { search, set, name, yes, no } = props;
  const label = conditionLabel(name);
  const chosen = search[name];
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      options={[
        { value: 'yes', label: t(yes) },
        { value: 'no', label: t(no) },
      ]}
      value={chosen === undefined ? undefined : chosen ? 'yes' : 'no'}
      onChange={(value?: string) => set({ [name]: value === undefined ? undefined : value === 'yes' })}
    />
  );
}

export function Typed(props: Narrowing & { name: 'tag' | 'product' | 'orderNumber'; longest: number }) {
  const { search, set, name, longest } = props;
  return (
    <TypedWords
      label={conditionLabel(name)}
      longest={longest}
      value={search[name]}
      take={(value) => set({ [name]: value })}
    />
  );
}

/** What is typed is taken when one leaves it. */
export function TypedWords(props: {
  label: string;
  longest: number;
  value: string | undefined;
  take(value: string | undefined): void;
}) {
  const { label, longest, value } = props;
  const take = (typed: string) => {
    const words = typed.trim() || undefined;
    if (words !== value) props.take(words);
  };
  return (
    <Input
      key={value}
      className={styles.typed}
      allowClear
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      maxLength={longest}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}

export function Day({ search, set, name }: Narrowing & { name: keyof typeof dayText }) {
  const label = conditionLabel(name);
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={search[name] ? dayjs(search[name]) : null}
      onChange={(chosen) =>
        set({ [name]: (name.endsWith('From') ? chosen?.startOf('day') : chosen?.endOf('day'))?.toDate() })
      }
    />
  );
}
