import { type ImportRow, type RowVerdict, rowVerdicts, type TableImport } from '@huiyin/contract/imports';
import { rowProblems } from '@huiyin/contract/row-problems';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { useTableColumns } from '#shared/table-columns/use-table-columns.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './Imports.module.css';
import { importRows } from './import-queries.ts';
import { sameByText, text, verdictText } from './text.ts';

/** The rows of a file by what they do: what differs, what is wrong. */
export function ImportRows({ given: { id, counts } }: { given: TableImport }) {
  const first = rowVerdicts.toReversed().find((verdict) => counts[verdict] > 0) ?? 'new';
  const [verdict, setVerdict] = useState<RowVerdict>(first);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    importRows(id, verdict),
  );
  useLive(`import:${id}`, importRows(id, verdict).queryKey);
  const { named } = useTableColumns();
  const rows = data?.pages.flatMap((page) => page.rows);
  return (
    <section aria-label={t(text.rows)}>
      <Segmented<RowVerdict>
        value={verdict}
        onChange={setVerdict}
        options={rowVerdicts.map((value) => ({
          value,
          label: `${t(verdictText[value])} ${counts[value]}`,
        }))}
      />
      {error && <FailureState error={error} retry={() => void refetch()} />}
      {!rows && !error && <LoadingBlock />}
      {rows?.length === 0 && <p>{t(text.noRows)}</p>}
      {rows && rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row key={row.row} row={row} named={named} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </section>
  );
}

interface Told {
  row: ImportRow;
  named: ReturnType<typeof useTableColumns>['named'];
}

function Row({ row: { row, cells, verdict, problems, differences, ...same }, named }: Told) {
  const { ticketId, ticketNumber: number, sameBy } = same;

  return (
    <li>
      <small>{t(text.row, { row })}</small> {cells.filter(Boolean).slice(0, 6).join(' · ').slice(0, 160)}{' '}
      {ticketId && number && (
        <p>
          <Link to="/tickets/$ticketId" params={{ ticketId }}>
            {t(text.ticket, { number })}
          </Link>{' '}
          {verdict !== 'new' && <small>{t(sameByText[sameBy])}</small>}
        </p>
      )}
      {problems.map(({ problem, column, text: cell }) => (
        <p key={`${problem} ${column}`}>
          {column
            ? t(text.problem, {
                column: named(column),
                said: t(rowProblems[problem], { text: cell }),
              })
            : t(rowProblems[problem], { text: cell })}
        </p>
      ))}
      {differences.map(({ column, from, to }) => (
        <p key={column}>
          {t(text.problem, { column: named(column), said: '' })}
          <del className={styles.from}>{from || t(text.empty)}</del> → <ins>{to || t(text.empty)}</ins>
        </p>
      ))}
    </li>
  );
}
