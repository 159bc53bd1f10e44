import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import styles from './Composer.module.css';
import { text } from './text.ts';

const RESTED_MS = 600;

/** Words of the trade in what is said to the customer, each with plain ones that take its place. */
export function ReplyHints({ body, change }: { body: string; change(body: string): void }) {
  const typed = useDebounced(body, RESTED_MS);
  const { data } = useQuery(
    api.entries.examine.queryOptions({
      input: { body: typed },
      enabled: typed.trim() !== '',
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  );
  const jargon = (data?.jargon ?? []).filter(({ start, end, term }) => body.slice(start, end) === term);
  if (jargon.length === 0) return null;
  return (
    <div role="status" className={styles.jargon}>
      {t(text.jargon)}
      {jargon.map(({ term, plain, start, end }) => (
        <Button
          key={start}
          size="small"
          tabIndex={-1}
          onClick={() => change(body.slice(0, start) + t(plain) + body.slice(end))}
        >
          {t(text.sayInstead, { term, plain: t(plain) })}
        </Button>
      ))}
    </div>
  );
}
