import { SearchOutlined } from '@ant-design/icons';
import { customerLevels, customerMarkKinds } from '@huiyin/contract/customers';
import { Input, type InputRef, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '#shared/debounced.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerFilters.module.css';
import type { CustomerFilter } from './customer-list.ts';
import { TagFilter } from './TagFilter.tsx';
import { levelText, markText, text } from './text.ts';

/** What to look for; found while one types. */
export function CustomerFilters({
  filter,
  look,
}: {
  filter: CustomerFilter;
  look(filter: CustomerFilter): void;
}) {
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(filter.words ?? '');
  const words = useDebounced(typed.trim(), 200) || undefined;
  useShortcut('f', text.search, () => input.current?.focus());
  const sought = useRef(filter.words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed starts a search
  useEffect(() => {
    if (words === sought.current) return;
    sought.current = words;
    look({ ...filter, words });
  }, [words]);
  // Another list than what was typed led to, as by a link or the way back.
  useEffect(() => {
    if (filter.words === sought.current) return;
    sought.current = filter.words;
    setTyped(filter.words ?? '');
  }, [filter.words]);

  return (
    <search className={styles.filters}>
      <Input
        ref={input}
        className={styles.words}
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t(text.search)}
        placeholder={t(text.searchHint)}
        maxLength={100}
        allowClear
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        aria-label={t(text.level)}
        allowClear
        placeholder={t(text.anyLevel)}
        className={styles.choice}
        value={filter.level}
        options={customerLevels.map((value) => ({ value, label: t(levelText[value]) }))}
        onChange={(level) => look({ ...filter, level })}
      />
      <Select
        aria-label={t(text.marks)}
        allowClear
        placeholder={t(text.anyMark)}
        className={styles.choice}
        value={filter.mark}
        options={customerMarkKinds.map((value) => ({ value, label: t(markText[value]) }))}
        onChange={(mark) => look({ ...filter, mark })}
      />
      <TagFilter className={styles.choice} value={filter.tag} onChange={(tag) => look({ ...filter, tag })} />
    </search>
  );
}
