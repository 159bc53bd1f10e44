import { channelText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { channels, natures, priorities, ticketStatuses } from '@huiyin/contract/tickets';
import { Button, DatePicker, Grid, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { fieldText } from '../fields/text.ts';
import { useCategories, useColleagues, useGroups } from '../lookups.ts';
import { statusText } from '../text.ts';
import { text } from './text.ts';
import { isNarrowed, type TicketSearch } from './ticket-search.ts';
import styles from './Views.module.css';

interface Option {
  value: string;
  label: string;
}

const usual = ['status', 'priority', 'categoryId', 'handlerId'] as const;

/** Narrows the list; what is chosen stands in the address. The less usual is folded away, on a phone all but the words. */
export function FilterBar(props: { search: TicketSearch; change(search: TicketSearch): void }) {
  const { search, change } = props;
  const { id: me } = useMe();
  const colleagues = useColleagues();
  const groups = useGroups();
  const categories = useCategories();
  const isWide = Grid.useBreakpoint().md ?? true;
  const { words: _, ...folded } = isWide ? without(search, usual) : search;
  const [isUnfolded, unfold] = useState(isNarrowed(folded));
  const set = (news: Partial<TicketSearch>) => change({ ...search, ...news });
  const some = (name: keyof TicketSearch, label: string, options: Option[]) => (
    <Select
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      aria-label={label}
      placeholder={label}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={(search[name] as string[] | undefined) ?? []}
      onChange={(values: string[]) => set({ [name]: values.length > 0 ? values : undefined })}
    />
  );
  const day = (name: 'openedFrom' | 'openedUntil', label: string) => (
    <DatePicker
      aria-label={`${t(text.opened)} ${label}`}
      placeholder={`${t(text.opened)} ${label}`}
      value={search[name] ? dayjs(search[name]) : null}
      onChange={(chosen) =>
        set({ [name]: (name === 'openedFrom' ? chosen?.startOf('day') : chosen?.endOf('day'))?.toDate() })
      }
    />
  );
  const toggle = (
    <Button aria-expanded={isUnfolded} onClick={() => unfold(!isUnfolded)}>
      {t(isUnfolded ? text.fewer : isWide ? text.moreFilters : text.filter)}
    </Button>
  );
  return (
    <search className={styles.filters} aria-label={t(text.filter)}>
      <Input.Search
        key={search.words}
        allowClear
        aria-label={t(text.find)}
        placeholder={t(text.find)}
        defaultValue={search.words}
        maxLength={100}
        onSearch={(words) => set({ words: words.trim() || undefined })}
      />
      {!isWide && toggle}
      {(isWide || isUnfolded) && (
        <>
          {some(
            'status',
            t(fieldText.status),
            named(ticketStatuses, (one) => t(statusText[one])),
          )}
          {some(
            'priority',
            t(fieldText.priority),
            named(priorities, (one) => t(priorityText[one])),
          )}
          {some('categoryId', t(fieldText.categoryId), known(categories))}
          {some('handlerId', t(fieldText.handlerId), [
            { value: 'me', label: t(text.me) },
            { value: 'nobody', label: t(text.nobody) },
            ...known(colleagues.filter(({ id }) => id !== me)),
          ])}
        </>
      )}
      {isUnfolded && (
        <>
          {some(
            'channel',
            t(fieldText.channel),
            named(channels, (one) => t(channelText[one])),
          )}
          {some(
            'nature',
            t(fieldText.nature),
            named(natures, (one) => t(natureText[one])),
          )}
          {some('groupId', t(fieldText.groupId), known(groups))}
          <Input
            key={`tag ${search.tag}`}
            allowClear
            style={{ width: isWide ? 130 : '100%' }}
            aria-label={t(text.tag)}
            placeholder={t(text.tag)}
            defaultValue={search.tag}
            maxLength={50}
            onBlur={({ target }) => set({ tag: target.value.trim() || undefined })}
            onPressEnter={({ currentTarget }) => set({ tag: currentTarget.value.trim() || undefined })}
          />
          {day('openedFrom', t(text.from))}
          {day('openedUntil', t(text.until))}
        </>
      )}
      {isWide && toggle}
      {isNarrowed(search) && (
        <Button type="link" onClick={() => change({ view: search.view, order: search.order })}>
          {t(text.clear)}
        </Button>
      )}
    </search>
  );
}

function without(search: TicketSearch, names: readonly (keyof TicketSearch)[]): TicketSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => !names.includes(name as keyof TicketSearch)),
  );
}

const named = <Value extends string>(values: readonly Value[], name: (value: Value) => string): Option[] =>
  values.map((value) => ({ value, label: name(value) }));

const known = (all: readonly { id: string; name: string }[]): Option[] =>
  all.map(({ id, name }) => ({ value: id, label: name }));
