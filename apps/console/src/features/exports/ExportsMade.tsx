import type { TableExport } from '@huiyin/contract/exports';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import styles from './Exports.module.css';
import { text } from './text.ts';

/** What this person had made lately; looks again as long as one is being made. */
export function ExportsMade() {
  const { data } = useQuery(
    api.exports.list.queryOptions({
      refetchInterval: ({ state }) =>
        state.data?.exports.some(({ status }) => status === 'making') ? 1000 : false,
    }),
  );
  if (!data || data.exports.length === 0) return null;
  return (
    <section aria-label={t(text.made)} aria-live="polite">
      <h3>{t(text.made)}</h3>
      <ul className={styles.made}>
        {data.exports.map((one) => (
          <li key={one.id}>
            <span className={styles.name}>{one.name}</span>
            <State made={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ made: { id, name, status, rowCount: count } }: { made: TableExport }) {
  if (status === 'making') return <span>{t(text.making, { count })}</span>;
  if (status === 'failed') return <span>{t(text.failed)}</span>;
  return (
    <>
      <span>{t(text.rows, { count })}</span>
      <Button size="small" href={`/api/exports/${id}/content`} download={name}>
        {t(text.download)}
      </Button>
    </>
  );
}
