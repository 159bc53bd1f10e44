import type { CustomerId } from '@huiyin/contract/ids';
import type { PersonalCopy } from '@huiyin/contract/personal-requests';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { sizeText } from '#shared/files/file-words.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import styles from './PersonalRequests.module.css';
import { text } from './text.ts';

/** The copies that this person had made lately; looks again as long as one is being made. */
export function CopiesMade({ customerId }: { customerId: CustomerId }) {
  const { data } = useQuery(
    api.personalRequests.copies.queryOptions({
      input: { customerId },
      refetchInterval: ({ state }) =>
        state.data?.copies.some(({ status }) => status === 'making') ? 1000 : false,
    }),
  );
  if (!data || data.copies.length === 0) return null;
  return (
    <section aria-label={t(text.copies)} aria-live="polite">
      <h3>{t(text.copies)}</h3>
      <ul className={styles.copies}>
        {data.copies.map((copy) => (
          <Copy key={copy.id} copy={copy} />
        ))}
      </ul>
      <p className={styles.second}>{t(text.copiesHint)}</p>
    </section>
  );
}

function Copy({ copy }: { copy: PersonalCopy }) {
  const { id, name, status, fileCount: count, leftOutCount, sizeInBytes, askedAt } = copy;
  return (
    <li>
      <div>
        {name}
        <div className={styles.second}>
          <Moment at={askedAt} />
          {status === 'making' && ` · ${t(text.making)}`}
          {status === 'failed' && ` · ${t(text.failed)}`}
          {status === 'made' && ` · ${t(text.filesInside, { count })} · ${sizeText(sizeInBytes)}`}
          {leftOutCount > 0 && ` · ${t(text.leftOut, { count: leftOutCount })}`}
        </div>
      </div>
      {status === 'made' && (
        <Button size="small" href={`/api/personal-copies/${id}/content`} download={name}>
          {t(text.download)}
        </Button>
      )}
    </li>
  );
}
