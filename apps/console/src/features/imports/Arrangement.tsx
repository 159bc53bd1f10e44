import type { TableImport } from '@huiyin/contract/imports';
import { importColumns, type TableColumn, tableColumnText } from '@huiyin/contract/table-columns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './Imports.module.css';
import { text } from './text.ts';
import { UnknownCategories, UnknownPeople } from './Unknown.tsx';

/** Without these no row can be a ticket. */
const required: readonly TableColumn[] = ['occurredAt', 'channel', 'description'];

/** What the columns, names and words of a file mean, as far as people have to say it. */
export function Arrangement({ given }: { given: TableImport }) {
  const [headerRow, setHeaderRow] = useState(given.headerRow);
  const [mapping, setMapping] = useState(given.headers.map((_, at) => given.mapping[at] ?? null));
  const [people, setPeople] = useState(given.people);
  const [categories, setCategories] = useState(given.categories);
  const queries = useQueryClient();
  const arrange = useMutation(
    api.imports.arrange.mutationOptions({
      onError: useSayFailure(),
      onSuccess: () => queries.invalidateQueries({ queryKey: api.imports.key() }),
    }),
  );
  const choose = (at: number, column: TableColumn | null) =>
    setMapping(mapping.map((one, index) => (index === at ? column : one === column ? null : one)));
  const options = [
    { value: '', label: t(text.leaveOut) },
    ...importColumns.map((value) => ({ value, label: t(tableColumnText[value]) })),
  ];
  return (
    <section aria-label={t(text.columns)} className={styles.arrangement}>
      <details open={!required.every((column) => given.mapping.includes(column)) || undefined}>
        <summary>{t(text.columns)}</summary>
        <div className={styles.pairs}>
          {given.headers.map((heading, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
            <label key={at} htmlFor={`column-${at}`}>
              <span>{heading || t(text.empty)}</span>
              <Select
                id={`column-${at}`}
                value={mapping[at] ?? ''}
                options={options}
                onChange={(value) => choose(at, (value || null) as TableColumn | null)}
              />
            </label>
          ))}
          <label htmlFor="header-row">
            <span>{t(text.header)}</span>
            <InputNumber
              id="header-row"
              min={1}
              max={50}
              value={headerRow}
              onChange={(value) => setHeaderRow(value ?? 1)}
            />
          </label>
        </div>
      </details>
      <UnknownPeople names={given.unknown.people} said={people} say={setPeople} />
      <UnknownCategories words={given.unknown.categories} said={categories} say={setCategories} />
      <Button
        type={given.counts.new + given.counts.changed === 0 ? 'primary' : 'default'}
        loading={arrange.isPending}
        onClick={() => arrange.mutate({ importId: given.id, headerRow, mapping, people, categories })}
      >
        {t(text.judge)}
      </Button>
    </section>
  );
}
