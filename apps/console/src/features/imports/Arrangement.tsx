import type { TableImport } from '@huiyin/contract/imports';
import { importColumns, type TableColumn } from '@huiyin/contract/table-columns';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { api } from '#shared/api.ts';
import { useTableColumns } from '#shared/table-columns/use-table-columns.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { useSingly } from '#shared/use-singly.ts';
import { HeaderChoice } from './HeaderChoice.tsx';
import styles from './Imports.module.css';
import { firstRecord } from './import-queries.ts';
import { text } from './text.ts';
import { UnknownCategories, UnknownPeople } from './Unknown.tsx';

/** Without these no row can be a ticket. */
const required: readonly TableColumn[] = ['occurredAt', 'channel', 'description'];

export interface Said extends Pick<TableImport, 'headerRow' | 'people' | 'categories'> {
  /** Undefined once another row is said to be the header: its headings are not known here yet. */
  mapping: TableImport['mapping'] | undefined;
}

export const saidOf = ({ headerRow, headers, mapping, people, categories }: TableImport): Said => ({
  headerRow,
  mapping: headers.map((_, at) => mapping[at] ?? null),
  people,
  categories,
});

/** What the columns, names and words of a file mean, as far as people have to say it. */
export function Arrangement(props: {
  given: TableImport;
  said: Said;
  isJudged: boolean;
  say(said: Said): void;
  judged(): void;
}) {
  const { given, said, isJudged, say, judged } = props;
  const { headerRow, mapping, people, categories } = said;
  const queries = useQueryClient();
  const askAgain = () => queries.invalidateQueries({ queryKey: api.imports.key() });
  const sayFailure = useSayFailure();
  const arrange = useMutation(
    api.imports.arrange.mutationOptions({
      onSuccess: () => askAgain().then(judged),
      onError: (error) => {
        sayFailure(error);
        return askAgain();
      },
    }),
  );
  const lookAgain = useSingly(arrange);
  const first = useQuery({ ...firstRecord(given.id), enabled: given.headerRow === 0 }).data?.rows[0]?.cells;
  const headAt = (row: number) =>
    say({ ...said, headerRow: row, mapping: row === given.headerRow ? saidOf(given).mapping : undefined });
  const choose = (at: number, column: TableColumn | null) =>
    say({
      ...said,
      mapping: mapping?.map((one, index) => (index === at ? column : one === column ? null : one)),
    });
  const columns = useTableColumns();
  const options = [
    { value: '', label: t(text.leaveOut) },
    ...columns.options(importColumns, (column) => mapping?.includes(column) ?? false),
  ];
  return (
    <section aria-label={t(text.columns)} className={styles.arrangement}>
      <details open={!required.every((column) => given.mapping.includes(column)) || undefined}>
        <summary>{t(text.columns)}</summary>
        {mapping && headerRow === 0 && <p>{t(text.noHeaderFound)}</p>}
        <div className={styles.pairs}>
          {mapping &&
            given.headers.map((heading, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
              <label key={at} htmlFor={`column-${at}`}>
                <span>
                  {heading || t(text.empty)}{' '}
                  {given.headerRow === 0 && <small>{first?.[at]?.slice(0, 40)}</small>}
                </span>
                <Select
                  id={`column-${at}`}
                  value={mapping[at] ?? ''}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={options}
                  onChange={(value) => choose(at, (value || null) as TableColumn | null)}
                />
              </label>
            ))}
        </div>
        <HeaderChoice row={headerRow} choose={headAt} />
        {!mapping && <p>{t(headerRow === 0 ? text.lettersFirst : text.headingsFirst)}</p>}
      </details>
      <UnknownPeople names={given.unknown.people} said={people} say={(people) => say({ ...said, people })} />
      <UnknownCategories
        words={given.unknown.categories}
        said={categories}
        say={(categories) => say({ ...said, categories })}
      />
      <Button
        type={!isJudged || given.counts.new + given.counts.changed === 0 ? 'primary' : 'default'}
        loading={arrange.isPending}
        onClick={() => lookAgain({ importId: given.id, fingerprint: given.fingerprint, ...said })}
      >
        {t(text.judge)}
      </Button>
    </section>
  );
}
