import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import styles from './Imports.module.css';
import { statusText, text } from './text.ts';

/** The last imports and how far each is. */
export function ImportList() {
  const list = api.imports.list.queryOptions({});
  const { data, error, refetch } = useQuery(list);
  useLive('import', list.queryKey);
  if (error) return <FailureState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingBlock />;
  if (data.imports.length === 0) return <EmptyState title={t(text.none)}>{t(text.noneHint)}</EmptyState>;
  return (
    <ul className={styles.list} aria-label={t(text.imports)}>
      {data.imports.map(({ id, name, status, counts, startedAt }) => (
        <li key={id}>
          <Link to="/tickets/imports/$importId" params={{ importId: id }}>
            {name}
          </Link>
          {(status === 'ready' || status === 'imported') && <small>{t(text.counts, counts)}</small>}
          <span>{t(statusText[status])}</span>
          <Moment at={startedAt} />
        </li>
      ))}
    </ul>
  );
}
