import type { Deadline } from '@huiyin/contract/deadlines';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { DeadlineItem } from './DeadlineItem.tsx';
import styles from './DeadlinesOf.module.css';
import { MoveDeadline } from './MoveDeadline.tsx';
import { text } from './text.ts';

/** Every promise about one thing: what is owed by due time, then what was kept or broken, with why it moved. */
export function DeadlinesOf({ subject }: { subject: string }) {
  const all = api.deadlines.listOf.queryOptions({ input: { subject } });
  const { data, error, isPending, refetch } = useQuery(all);
  const [moving, setMoving] = useState<Deadline>();
  useLive(subject, all.queryKey);

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const owed = data.deadlines
    .filter(({ endedAt }) => endedAt === null)
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  const ended = data.deadlines.filter(({ endedAt }) => endedAt !== null);

  return (
    <div className={styles.deadlines}>
      {owed.length === 0 && <p>{t(text.nothingOwed)}</p>}
      <ul>
        {owed.map((deadline) => (
          <DeadlineItem key={deadline.id} deadline={deadline} move={() => setMoving(deadline)} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>{t(text.ended, { count: ended.length })}</summary>
          <ul>
            {ended.map((deadline) => (
              <DeadlineItem key={deadline.id} deadline={deadline} />
            ))}
          </ul>
        </details>
      )}
      {moving && <MoveDeadline deadline={moving} subject={subject} close={() => setMoving(undefined)} />}
    </div>
  );
}
